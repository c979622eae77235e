using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Loops;

namespace OneTrip.CodeFixes.Callees;

/// <summary>A method that does for many keys what another does for one, to be added below it.</summary>
/// <param name="One">The method for one key.</param>
/// <param name="Key">The parameter for it.</param>
/// <param name="Name">The new method's name.</param>
/// <param name="Keys">Its parameter for the keys.</param>
/// <param name="KeyType">The type of a key, as it is written there.</param>
/// <param name="Answer">What it returns.</param>
/// <param name="IsAsync">Whether it waits for the query.</param>
sealed record BatchMethod(MethodDeclarationSyntax One, ParameterSyntax Key, string Name, string Keys, string KeyType, Answer Answer, bool IsAsync)
{
    /// <summary>The name for a method that takes many: <c>GetById</c> becomes <c>GetByIds</c>, <c>GetCustomer(id)</c> <c>GetCustomersByIds</c>, <c>NameOf</c> <c>NamesOf</c>.</summary>
    /// <param name="one">The name of the method for one.</param>
    /// <param name="key">The name of its parameter.</param>
    /// <param name="brings">Whether it brings rows, not a number or an answer.</param>
    /// <param name="taken">The names that are taken.</param>
    public static string NameFor(string one, string key, bool brings, ISet<string> taken)
    {
        var end = one.EndsWith("Async", StringComparison.Ordinal) ? "Async" : "";
        var name = one.Substring(0, one.Length - end.Length);
        var preposition = s_prepositions.FirstOrDefault(p => name.EndsWith(p, StringComparison.Ordinal)) ?? "";
        var noun = name.Substring(0, name.Length - preposition.Length);
        var many = brings && (preposition.Length > 0 || name.Skip(1).Any(char.IsUpper)) ? Plural.Of(noun) + preposition : name;
        var apart = preposition.Length > 0 ? many + "Many" : many + "By" + Plural.Pascal(Plural.Of(key));
        var wanted = preposition.Length > 0 ? many : name.IndexOf("By", StringComparison.Ordinal) >= 0 ? Plural.Of(name) : apart;
        if (wanted == name || taken.Contains(wanted + end)) wanted = apart;
        var free = wanted;
        for (var number = 2; taken.Contains(free + end); number++) free = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free + end;
    }

    static readonly string[] s_prepositions = ["Of", "For", "From", "With", "In", "By"];

    /// <summary>The insertion below the method for one key.</summary>
    public TextChange Declared(SourceText text, IEnumerable<StatementSyntax> before)
    {
        var (end, blanks) = Layout(One, text);
        var modifiers = One.Modifiers.Where(m => m.Kind() is not (SyntaxKind.OverrideKeyword or SyntaxKind.VirtualKeyword or SyntaxKind.NewKeyword or SyntaxKind.SealedKeyword or SyntaxKind.AsyncKeyword)).Select(m => m.Text).ToList();
        if (IsAsync) modifiers.Add("async");
        var head = string.Join(" ", modifiers.Append(Signature(text)));
        string body;
        if (One.ExpressionBody is { } arrow) body = text.ToString(TextSpan.FromBounds(One.ParameterList.Span.End, arrow.Expression.SpanStart)) + Answer.Made + ";";
        else
        {
            var block = One.Body!;
            var isOneLine = text.Lines.GetLineFromPosition(block.SpanStart).LineNumber == text.Lines.GetLineFromPosition(block.Span.End).LineNumber;
            var inner = ChainLayout.Blanks(text, block.Statements[0].SpanStart);
            var statements = before.Select(s => s.ToString()).Append($"return {Answer.Made};");
            body = text.ToString(TextSpan.FromBounds(One.ParameterList.Span.End, block.OpenBraceToken.Span.End))
                + (isOneLine ? string.Concat(statements.Select(s => " " + s)) + " }" : string.Concat(statements.Select(s => end + inner + s)) + end + blanks + "}");
        }
        return new TextChange(new TextSpan(ChainLayout.EndOfLine(One.GetLastToken()), 0), end + end + Comment(One, blanks, end) + blanks + head + body);
    }

    /// <summary>The insertion below the interface's method for one key.</summary>
    public TextChange Contracted(MethodDeclarationSyntax contract, SourceText text)
    {
        var (end, blanks) = Layout(contract, text);
        var members = ((TypeDeclarationSyntax)contract.Parent!).Members;
        var index = members.IndexOf(contract);
        var other = index > 0 ? contract : members.ElementAtOrDefault(index + 1);
        // Some set the methods of an interface apart, some do not.
        var isApart = other is null || other.GetLeadingTrivia().FirstOrDefault(t => !t.IsKind(SyntaxKind.WhitespaceTrivia)).IsKind(SyntaxKind.EndOfLineTrivia) || contract.HasStructuredTrivia;
        return new TextChange(new TextSpan(ChainLayout.EndOfLine(contract.GetLastToken()), 0), end + (isApart ? end : "") + Comment(contract, blanks, end) + blanks + string.Join(" ", contract.Modifiers.Select(m => m.Text).Append(Signature(text, contract))) + ";");
    }

    static (string End, string Blanks) Layout(MethodDeclarationSyntax method, SourceText text) => (ChainLayout.LineBreak(text, method.SpanStart), ChainLayout.Blanks(text, method.SpanStart));

    /// <summary>A documented method gets a documented neighbour.</summary>
    string Comment(MethodDeclarationSyntax method, string blanks, string end)
    {
        if (!method.GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))) return "";
        return blanks + (method.GetLeadingTrivia().ToString().Contains("<inheritdoc") ? "/// <inheritdoc/>" : $"/// <summary>What <c>{One.Identifier.Text}</c> returns for each of many, by one query.</summary>") + end;
    }

    string Signature(SourceText text, MethodDeclarationSyntax? contract = null)
    {
        var method = contract ?? One;
        var index = One.ParameterList.Parameters.IndexOf(Key);
        var parameters = method.ParameterList.Parameters.Select((p, i) => i == index ? $"{(p.Modifiers.Any(SyntaxKind.ThisKeyword) ? "this " : "")}IEnumerable<{KeyType}> {Keys}" : p.ToString());
        var type = IsAsync ? $"Task<{Answer.Type}>" : Answer.Type;
        return $"{type} {Name}({string.Join(", ", parameters)})";
    }
}
