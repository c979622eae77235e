using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Flow;

/// <summary>What a command in a loop has to do with the loop's element.</summary>
enum Dependence
{
    /// <summary>It is not harmful there, or nothing is certain.</summary>
    None,
    /// <summary>It uses the element, or what was computed of it.</summary>
    OnElement,
    /// <summary>It is the same for every element.</summary>
    Invariant,
}

/// <summary>Code that runs for each element of a sequence of unknown length, and which of its commands that makes harmful.</summary>
sealed class Repetition
{
    readonly SyntaxNode _body;
    readonly HashSet<string> _names;
    readonly bool _isQuiet;
    readonly bool _isCall;
    readonly bool _isBatch;
    readonly bool _isParallel;
    readonly string? _group;
    readonly Dictionary<(SyntaxNode, bool), bool> _ends = new();
    readonly Dictionary<SyntaxNode, bool> _changes = new();

    Repetition(SyntaxNode body, string? name, Location location, bool isQuiet, ITypeSymbol? element, bool isCall = false, bool isParallel = false)
    {
        _isBatch = LoopSource.IsBatch(element);
        _group = LoopSource.IsGroup(element) ? name : null;
        _body = body;
        Name = name;
        Location = location;
        _isQuiet = isQuiet || _isBatch;
        _isCall = isCall;
        _isParallel = isParallel;
        _names = new HashSet<string>(LoopShape.Declared(body));
        if (name is not null) _names.Add(name);
    }

    /// <summary>The name of the loop's variable; null when it is taken apart.</summary>
    public string? Name { get; }

    /// <summary>The head of the loop, or the function.</summary>
    public Location Location { get; }

    /// <summary>A loop over a sequence.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="model">Tells which elements are rows.</param>
    public static Repetition? OfLoop(IForEachLoopOperation loop, EfModel model)
    {
        if (loop.Syntax is not CommonForEachStatementSyntax syntax) return null;
        var variable = syntax is ForEachStatementSyntax simple ? simple.Identifier.ValueText : null;
        var element = (loop.LoopControlVariable as IVariableDeclaratorOperation)?.Symbol.Type;
        return new Repetition(syntax, variable, syntax.Expression.GetLocation(), LoopSource.IsOverConstants(loop.Collection) || LoopSource.IsCode(element) || LoopSource.IsOverParts(syntax.Expression, element is INamedTypeSymbol row && model.IsEntity(row)) || LoopSource.IsOptional(Written(loop.Collection)), element);
    }

    /// <summary>The type of an expression before it is converted for the loop.</summary>
    public static ITypeSymbol? Written(IOperation collection)
    {
        while (collection is IConversionOperation { IsImplicit: true } conversion) collection = conversion.Operand;
        return collection.Type;
    }

    /// <summary>A loop that counts through a sequence, or reads row after row; null for any other, such as one that tries again.</summary>
    public static Repetition? OfLoop(ILoopOperation loop) => loop.Syntax switch
    {
        ForStatementSyntax counted when LoopShape.CountsThrough(counted) => new Repetition(counted, counted.Declaration?.Variables.FirstOrDefault()?.Identifier.ValueText, counted.Condition!.GetLocation(), false, null),
        WhileStatementSyntax rows when LoopShape.Reads(rows.Condition) is { } reader => new Repetition(rows, reader, rows.Condition.GetLocation(), false, null),
        _ => null,
    };

    /// <summary>A function that an in-memory operator calls for each element; null for anything but a lambda or method group in sight.</summary>
    public static Repetition? OfDelegate(Value function, IMethodSymbol called)
    {
        // A search stops at the first hit; a cache calls only when it has none.
        var isQuiet = called.Name is "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Any" or "All" or "Find" or "FindIndex" or "Exists" or "TrueForAll" or "TakeWhile" or "SkipWhile"
            || called.Name.StartsWith("GetOr", System.StringComparison.Ordinal);
        var isParallel = called is { ContainingType.Name: "Parallel" } && called.Parameters.Any(p => p.Type.Name == "ParallelOptions");
        switch (function)
        {
            case LambdaValue { Function: { Syntax: AnonymousFunctionExpressionSyntax syntax } lambda }:
                var parameter = lambda.Symbol.Parameters.FirstOrDefault();
                return new Repetition(syntax, parameter?.Name, syntax.GetLocation(), isQuiet, parameter?.Type, isParallel: isParallel);
            case MethodGroupValue group:
                return new Repetition(group.Syntax, null, group.Syntax.GetLocation(), isQuiet, group.Method.Parameters.FirstOrDefault()?.Type, isCall: true, isParallel);
            default:
                return null;
        }
    }

    /// <summary>
    /// Whether a command sent at this place is sent once per element: it depends on the element or is the same for all, and
    /// nothing around it says that it is sent seldom or on purpose.
    /// </summary>
    public Dependence Covers(SyntaxNode syntax, Command command, bool isDirect)
    {
        if (_isQuiet || !Holds(syntax)) return Dependence.None;
        // Who says how many run at a time has thought of what they send, each on a context of its own (oracle: L28).
        if (_isParallel && !isDirect) return Dependence.None;
        if (_isCall) return Dependence.OnElement;
        // What the loop goes over runs once.
        if (_body is CommonForEachStatementSyntax each && each.Expression.Span.Contains(syntax.Span)) return Dependence.None;
        if (_body is ForStatementSyntax { Declaration: { } declaration } && declaration.Span.Contains(syntax.Span)) return Dependence.None;
        if (EndsWith(syntax, command.Kind == CommandKind.Load) || isDirect && HasContextOfItsOwn(command)) return Dependence.None;
        if (PickedElements.Picks(_body, syntax, _names, _group, Name) || Kinds.HaveTheirOwn(_body, syntax, Name) || isDirect && (Scripts.Executes(syntax, Name) || OwnValues.AreSet(_body, syntax, Name))) return Dependence.None;
        if (command.Kind == CommandKind.Save) return LoopShape.SavesSeldom(_body, syntax, _names) ? Dependence.None : Dependence.OnElement;
        if (Pages.AreChosen(syntax, _names) || Groups.AreAskedForAtOnce(_body, syntax, _group)) return Dependence.None;
        if (Mentions(syntax)) return Dependence.OnElement;
        return isDirect && !Changes(syntax) ? Dependence.Invariant : Dependence.None;
    }

    /// <summary>Whether the loop goes over chunks and the command asks for one of them, or saves what was done with it: what is around the loop then sends batches.</summary>
    public bool Batches(SyntaxNode syntax, CommandKind kind) => _isBatch && Holds(syntax) && (kind == CommandKind.Save || Mentions(syntax));

    /// <summary>Whether the place lies in the loop.</summary>
    public bool Holds(SyntaxNode syntax) => syntax.SyntaxTree == _body.SyntaxTree && _body.Span.Contains(syntax.Span);

    // Both look through the whole loop, and the same command is met in every round.
    bool EndsWith(SyntaxNode command, bool loads) => _ends.TryGetValue((command, loads), out var known) ? known : _ends[(command, loads)] = LoopExits.DependOn(_body, command, loads);

    bool Changes(SyntaxNode query) => _changes.TryGetValue(query, out var known) ? known : _changes[query] = LoopShape.Changes(_body, query);

    /// <summary>Whether the expression uses anything that the element decides.</summary>
    bool Mentions(SyntaxNode syntax) => LoopShape.Mentions(syntax, _names);

    /// <summary>Whether the command's context is created for each element, which is done on purpose.</summary>
    bool HasContextOfItsOwn(Command command)
    {
        if (command.Source is null) return LoopShape.BeginsWith(command.Tree.GetRoot().FindNode(command.Span, getInnermostNodeForTie: true), _names);
        foreach (var root in command.Source.Roots)
            if (root.Tree == _body.SyntaxTree && LoopShape.BeginsWith(root.Tree.GetRoot().FindNode(root.Span, getInnermostNodeForTie: true), _names)) return true;
        return false;
    }
}
