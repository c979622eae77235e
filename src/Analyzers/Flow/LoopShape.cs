using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Model;

namespace OneTrip.Flow;

/// <summary>What the written form of a loop says about the commands in it.</summary>
static class LoopShape
{
    /// <summary>Whether an element is itself a sequence, as a chunk of a batch is. A group is none: it stands for its key.</summary>
    public static bool IsBatch(ITypeSymbol? element) => ElementTypes.Of(element) is not null && !IsGroup(element);

    /// <summary>Whether an element is a group with its key.</summary>
    public static bool IsGroup(ITypeSymbol? element) => element is INamedTypeSymbol { Name: "IGrouping" };

    /// <summary>Whether the type holds one value or none, by the name that such types have: a loop over it runs once at most.</summary>
    public static bool IsOptional(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Option" or "Optional" or "Maybe", TypeArguments.Length: 1 };

    /// <summary>Whether an element is itself a piece of code, or stands for a type: no row makes one.</summary>
    public static bool IsCode(ITypeSymbol? element) => element is { TypeKind: TypeKind.Delegate } or { Name: "Expression" or "LambdaExpression", ContainingNamespace.Name: "Expressions" } or { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether the loop goes over what the code itself lists: a static field that is never assigned again, the values of an enum, the arguments that callers write one by one.</summary>
    public static bool IsOverConstants(IOperation collection)
    {
        while (collection is IConversionOperation conversion) collection = conversion.Operand;
        return collection is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } or IParameterReferenceOperation { Parameter.IsParams: true } || IsOfEnum(collection.Syntax) || collection is IInvocationOperation { TargetMethod: { ContainingType: { Name: "Enum", ContainingNamespace.Name: "System" } } or { Name: "GetEntityTypes", ContainingNamespace.Name: "Metadata" or "EntityFrameworkCore" } };
    }

    /// <summary>Whether the values of an enum are asked for, by the way it is written: of an enum that is not known nothing binds.</summary>
    static bool IsOfEnum(SyntaxNode syntax) => syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Enum" }, Name.Identifier.ValueText: "GetValues" or "GetNames" } };

    /// <summary>
    /// Whether the loop goes over what the application itself consists of, by the name of what it goes over: the languages it is translated to, its
    /// modules, its databases. They are a handful, and nobody adds one by a row.
    /// </summary>
    /// <param name="collection">What the loop goes over.</param>
    /// <param name="areRows">Whether its elements are entities: then only languages are few.</param>
    /// <param name="variables">How many variables led there.</param>
    public static bool IsOverParts(ExpressionSyntax collection, bool areRows, int variables = 0)
    {
        var last = collection;
        while (true)
            switch (last)
            {
                case AwaitExpressionSyntax awaited: last = awaited.Expression; break;
                case ParenthesizedExpressionSyntax parenthesized: last = parenthesized.Expression; break;
                case InvocationExpressionSyntax call: last = call.Expression; break;
                case MemberAccessExpressionSyntax member when IsParts(member.Name, areRows): return true;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } member: last = member.Expression; break;
                case SimpleNameSyntax name: return IsParts(name, areRows) || name is IdentifierNameSyntax variable && variable.Parent == collection.Parent && variables < 2 && LocalVariables.Initial(variable) is { } start && IsOverParts(start, areRows, variables + 1);
                default: return false;
            }
    }

    static bool IsParts(SimpleNameSyntax name, bool areRows)
    {
        var text = name.Identifier.ValueText;
        if (text.EndsWith("Async", System.StringComparison.Ordinal)) text = text.Substring(0, text.Length - "Async".Length);
        return s_languages.Any(Ends) || !areRows && s_parts.Any(Ends);

        bool Ends(string word) => text.EndsWith(word, System.StringComparison.OrdinalIgnoreCase);
    }

    static readonly string[] s_languages = { "Languages", "Locales", "Cultures" };

    static readonly string[] s_parts = { "Modules", "Plugins", "Providers", "Databases" };

    /// <summary>Whether a counter goes through a sequence, one by one: <c>i &lt; lines.Count</c>. Any other counter may count attempts or pages.</summary>
    public static bool CountsThrough(ForStatementSyntax loop) =>
        loop.Incrementors.Count == 1 && loop.Incrementors[0].Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PreIncrementExpression or SyntaxKind.PostDecrementExpression or SyntaxKind.PreDecrementExpression
        && loop.Condition is { } condition
        && (IsLength(condition) || loop.Declaration is { } declaration && declaration.Variables.Any(v => v.Initializer is { } start && IsLength(start.Value)));

    static bool IsLength(SyntaxNode expression) => expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(m => m.Name.Identifier.ValueText is "Count" or "Length" or "LongLength");

    /// <summary>The name of the reader when a condition moves it to the next row or line; else null.</summary>
    public static string? Reads(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
        .Select(c => c.Expression).OfType<MemberAccessExpressionSyntax>()
        .Where(m => m.Name.Identifier.ValueText is "Read" or "ReadAsync" or "MoveNext" or "MoveNextAsync" or "ReadLine" or "ReadLineAsync")
        .Select(m => (m.Expression as IdentifierNameSyntax)?.Identifier.ValueText).FirstOrDefault();

    /// <summary>The names that code in the loop gives a value to.</summary>
    public static IEnumerable<string> Declared(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodesAndSelf())
            switch (node)
            {
                case ForEachStatementSyntax each: yield return each.Identifier.ValueText; break;
                case VariableDeclaratorSyntax variable: yield return variable.Identifier.ValueText; break;
                case SingleVariableDesignationSyntax designation: yield return designation.Identifier.ValueText; break;
                case ParameterSyntax parameter when parameter.Parent == body || parameter.Parent?.Parent == body: yield return parameter.Identifier.ValueText; break;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned }: yield return assigned.Identifier.ValueText; break;
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax passed }: yield return passed.Identifier.ValueText; break;
            }
    }

    /// <summary>Whether the expression uses one of the names.</summary>
    public static bool Mentions(SyntaxNode syntax, HashSet<string> names) => syntax.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => names.Contains(n.Identifier.ValueText));

    /// <summary>Whether a chain of calls begins with one of the names.</summary>
    public static bool BeginsWith(SyntaxNode node, HashSet<string> names)
    {
        while (true)
            switch (node)
            {
                case MemberAccessExpressionSyntax member: node = member.Expression; break;
                case InvocationExpressionSyntax invocation: node = invocation.Expression; break;
                case ConditionalAccessExpressionSyntax conditional: node = conditional.Expression; break;
                case AwaitExpressionSyntax awaited: node = awaited.Expression; break;
                case IdentifierNameSyntax name when EntryOf(name) is { } entry: node = entry; break;
                case IdentifierNameSyntax name: return names.Contains(name.Identifier.ValueText);
                default: return false;
            }
    }

    /// <summary>The expression that a variable's entry of the change tracker, or its command, comes from: such a variable is not a context itself.</summary>
    static ExpressionSyntax? EntryOf(IdentifierNameSyntax variable)
    {
        if (CommandVariables.ConnectionOf(variable) is { } connection) return connection;
        for (var scope = variable.Parent; scope is not (null or MemberDeclarationSyntax); scope = scope.Parent)
        {
            if (scope is ForEachStatementSyntax each && each.Identifier.ValueText == variable.Identifier.ValueText) return IsOfEntries(each.Expression) ? each.Expression : null;
            if (scope is not BlockSyntax block) continue;
            foreach (var declared in block.Statements.OfType<LocalDeclarationStatementSyntax>().SelectMany(s => s.Declaration.Variables))
                if (declared.Identifier.ValueText == variable.Identifier.ValueText) return declared.Initializer is { } start && !start.Span.Contains(variable.Span) && IsOfEntries(start.Value) ? start.Value : null;
        }
        return null;
    }

    static bool IsOfEntries(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(c => c.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Entry" or "Entries" });

    /// <summary>Whether the loop ends as soon as the command has an answer of some kind: it searches.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="command">The command.</param>
    /// <param name="loads">Whether its answer is a navigation that it names.</param>
    public static bool EndsWith(SyntaxNode loop, SyntaxNode command, bool loads)
    {
        if (loop is not StatementSyntax) return false;
        if (IsOnTheWayOut(loop, command)) return true;
        HashSet<string>? answer = null;
        foreach (var exit in loop.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (exit is not (BreakStatementSyntax or ReturnStatementSyntax or GotoStatementSyntax or YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement }) || !Leaves(exit, loop)) continue;
            answer ??= AnswerOf(loop, command, loads);
            if (FailedChecks.Leave(exit, loop, command, answer)) continue;
            var isConditional = false;
            for (var node = exit.Parent; node is not null && node != loop; node = node.Parent)
            {
                SyntaxNode? condition = node switch { IfStatementSyntax @if => @if.Condition, SwitchStatementSyntax @switch => @switch.Expression, _ => null };
                if (condition is null && node is not (CatchClauseSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax)) continue;
                isConditional = true;
                if (condition is not null && (condition.Span.Contains(command.Span) || Mentions(condition, answer))) return true;
            }
            // At the end of the body, whatever the answer: the loop runs once.
            if (!isConditional) return true;
        }
        return false;
    }

    /// <summary>Whether the command stands in a branch that leaves the loop whatever the answer, as one does that fails.</summary>
    static bool IsOnTheWayOut(SyntaxNode loop, SyntaxNode command)
    {
        // What a function returns leaves only the function.
        if (command.Ancestors().TakeWhile(a => a != loop).OfType<LocalFunctionStatementSyntax>().Any()) return false;
        command = command.Ancestors().TakeWhile(a => a != loop).OfType<AnonymousFunctionExpressionSyntax>().LastOrDefault() ?? command;
        for (var node = command; node.Parent is { } parent && node != loop; node = parent)
        {
            if (node is not StatementSyntax statement || parent == loop) continue;
            var rest = parent is BlockSyntax { Statements: var all } ? all.SkipWhile(s => s != statement) : new[] { statement };
            foreach (var next in rest)
            {
                if (next is ThrowStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax && Leaves(next, loop)) return true;
                if (next.DescendantNodesAndSelf().Any(n => n is ContinueStatementSyntax)) break;
            }
        }
        return false;
    }

    /// <summary>Whether the statement leaves this loop, not one within it.</summary>
    static bool Leaves(SyntaxNode exit, SyntaxNode loop)
    {
        if (exit is ThrowStatementSyntax) return !exit.Ancestors().TakeWhile(a => a != loop).Any(a => a is TryStatementSyntax { Catches.Count: > 0 });
        if (exit is not BreakStatementSyntax) return true;
        for (var node = exit.Parent; node is not null && node != loop; node = node.Parent)
            if (node is SwitchStatementSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax) return false;
        return true;
    }

    /// <summary>The names that hold the command's answer, or something computed of it.</summary>
    static HashSet<string> AnswerOf(SyntaxNode loop, SyntaxNode command, bool loads)
    {
        var names = new HashSet<string>(loads ? command.DescendantNodes().OfType<LambdaExpressionSyntax>().SelectMany(l => l.Body.DescendantNodesAndSelf()).OfType<MemberAccessExpressionSyntax>().Select(m => m.Name.Identifier.ValueText) : Enumerable.Empty<string>());
        for (var count = -1; count != names.Count;)
        {
            count = names.Count;
            foreach (var node in loop.DescendantNodes())
            {
                var (target, value) = node switch
                {
                    VariableDeclaratorSyntax { Initializer: { } initializer } variable => (variable.Identifier.ValueText, initializer.Value),
                    AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned } assignment => (assigned.Identifier.ValueText, assignment.Right),
                    _ => (null, null),
                };
                if (target is not null && (value!.Span.Contains(command.Span) || Mentions(value, names))) names.Add(target);
            }
        }
        return names;
    }

    /// <summary>Whether the element decides which page of a result the query brings.</summary>
    public static bool Pages(SyntaxNode syntax, HashSet<string> names)
    {
        for (SyntaxNode? node = syntax; node is ExpressionSyntax; node = node.Parent)
            foreach (var call in node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
                if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Skip" or "Chunk" } && Mentions(call.ArgumentList, names)) return true;
        return false;
    }

    /// <summary>
    /// Whether changes are saved now and then only, or one by one on purpose: every so many elements, in a transaction or an
    /// error handler for each, or with a context of its own.
    /// </summary>
    public static bool SavesSeldom(SyntaxNode loop, SyntaxNode save, HashSet<string> names)
    {
        for (var node = save; node is not null && node != loop; node = node.Parent)
            switch (node.Parent)
            {
                case IfStatementSyntax @if when TellsBatches(loop, @if.Condition):
                case BlockSyntax block when block.Statements.TakeWhile(s => s != node).Any(s => s is IfStatementSyntax { Else: null } full && Guards.GoesOn(full) && TellsBatches(loop, full.Condition)):
                case TryStatementSyntax:
                    return true;
            }
        return BeginsWith(save, names);
    }

    /// <summary>Whether a condition asks if enough has come together: by the length of a list, or by a number that the loop counts.</summary>
    static bool TellsBatches(SyntaxNode loop, ExpressionSyntax condition) => condition.DescendantNodesAndSelf().Any(n => n.Kind() switch
    {
        SyntaxKind.ModuloExpression => true,
        SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression =>
            n.DescendantNodes().Any(IsLength) || Mentions(n, Counted(loop)),
        _ => false,
    });

    /// <summary>The names that the loop counts up, beside those that count its turns.</summary>
    static HashSet<string> Counted(SyntaxNode loop) => new(loop.DescendantNodes().Where(n => n.Parent is not ForStatementSyntax).Select(n => n switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } after => after.Operand,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression } before => before.Operand,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } added => added.Left,
        _ => null,
    }).OfType<IdentifierNameSyntax>().Select(n => n.Identifier.ValueText));

    /// <summary>Whether the loop changes what the same query would bring next time, or may do so.</summary>
    public static bool Changes(SyntaxNode loop, SyntaxNode query) => loop.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => !query.Span.Contains(c.Span) && c.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax list, Name.Identifier.ValueText: "Add" or "AddRange" or "Remove" or "Insert" } when IsOwnList(list) => false,
        MemberAccessExpressionSyntax member => IsChange(member.Name.Identifier.ValueText),
        SimpleNameSyntax own => IsChange(own.Identifier.ValueText),
        _ => true,
    });

    /// <summary>Whether a variable holds a generic collection that the member has made itself: what is put into it the database does not see.</summary>
    static bool IsOwnList(IdentifierNameSyntax name) => LocalVariables.Named(name).Any(v => v.Initializer?.Value switch
        {
            ObjectCreationExpressionSyntax { Type: GenericNameSyntax } => true,
            ImplicitObjectCreationExpressionSyntax => IsGeneric(v),
            // A collection expression, which older compilers do not know.
            { } made when IsGeneric(v) => made.GetFirstToken().IsKind(SyntaxKind.OpenBracketToken),
            _ => false,
        });

    static bool IsGeneric(VariableDeclaratorSyntax variable) => LocalVariables.StatementOf(variable).Declaration.Type is GenericNameSyntax;

    static bool IsChange(string name)
    {
        foreach (var verb in s_changes)
            if (name.StartsWith(verb, System.StringComparison.Ordinal)) return true;
        return false;
    }

    static readonly string[] s_changes = { "Save", "Add", "Remove", "Update", "Delete", "Insert", "Execute", "Create", "Commit", "Process", "Handle", "Import", "Set", "Attach", "Delay", "Sleep", "Wait" };
}
