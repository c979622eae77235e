using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Names;
using OneTrip.Queries;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>OT3002: an Include changes nothing about what its query brings.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IneffectiveInclude : MemberRule
{
    static readonly int s_include = SourceNames.Hash("Include");
    static readonly int s_ignore = SourceNames.Hash("IgnoreAutoIncludes");

    /// <summary>Creates the rule.</summary>
    public IneffectiveInclude() : base(Descriptors.IneffectiveInclude) { }

    private protected override void Report(OperationBlockAnalysisContext context, Analysis analysis)
    {
        // Almost no member has an Include; its names tell without a look at its operations.
        if (!SourceNames.Of(context.OwningSymbol).Any(m => m.Used.Contains(s_include))) return;
        foreach (var block in context.OperationBlocks)
        {
            var done = new HashSet<SyntaxNode>();
            foreach (var operation in block.DescendantsAndSelf())
            {
                if (operation is not IInvocationOperation { TargetMethod: { Name: "Include" } method } call || !QueryOperators.IsOfEfCore(method) || done.Contains(call.Syntax)) continue;
                var chain = QueryChain.Around(call, block);
                foreach (var step in chain) done.Add(step.Call.Syntax);
                foreach (var include in IdleIncludes.In(chain, analysis.Model, analysis.Universe.Files.Any(f => f.Mentions(s_ignore))))
                    Report(context, Diagnostic.Create(Descriptor, NameOf(include.Call.Syntax), $"'Include' of '{include.Path}' has no effect: {include.Reason}"));
            }
        }
    }

    static Location NameOf(SyntaxNode call) => call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name.GetLocation() : call.GetLocation();
}
