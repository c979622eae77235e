using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Verification;

/// <summary>An expected finding. What is not given is not compared.</summary>
public sealed record DiagnosticResult(string Id)
{
    /// <summary>An expectation for a rule.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor) : this(descriptor.Id) => MessageFormat = descriptor.MessageFormat.ToString();

    /// <summary>The text of the message.</summary>
    public string? Message { get; private init; }

    /// <summary>The first location, then the additional ones.</summary>
    public ImmutableArray<ExpectedLocation> Locations { get; private init; } = [];

    string? MessageFormat { get; init; }

    /// <summary>At the span that the markup numbers <c>{|#key:…|}</c>. The first call names the finding's own location, the others the additional ones.</summary>
    public DiagnosticResult WithLocation(int markupKey) => this with { Locations = Locations.Add(new(markupKey, null, default)) };

    /// <summary>At lines and columns, counted from one, of a file.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        this with { Locations = Locations.Add(new(null, path, new(new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1)))) };

    /// <summary>With this message.</summary>
    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    /// <summary>With the descriptor's message, its holes filled.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) =>
        WithMessage(string.Format(null, MessageFormat ?? throw new InvalidOperationException("Arguments need a result that was made from a descriptor."), arguments));
}

/// <summary>Where a finding is expected: a numbered span of the markup, or lines of a file.</summary>
public sealed record ExpectedLocation(int? MarkupKey, string? Path, LinePositionSpan Lines);
