using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Queries;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    /// <summary>Applies a summary at a call: what it says of parameters becomes what it does to these arguments.</summary>
    Value Instantiate(MethodSummary summary, IMethodSymbol code, IMethodSymbol called, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        // Code that EF Core cannot translate runs on the client, over what the query has materialized (oracle: C3).
        var outer = _isTranslated;
        _isTranslated = false;
        var call = new Substitution(this, receiver, arguments, TypeArguments(code, called));
        var location = Spans.Of(syntax);
        foreach (var effect in summary.Effects)
            if (Step()) Run(effect, call, location, code, syntax);
        var returned = call.Replace(summary.Returned);
        _outs.Clear();
        foreach (var written in summary.Outs) _outs[written.Key] = call.Replace(written.Value);
        _isTranslated = outer;
        return returned;
    }

    void Run(Effect effect, Substitution call, Location location, IMethodSymbol code, SyntaxNode syntax)
    {
        switch (effect)
        {
            case ReadEffect read:
                if (Model.NavigationOf(read.Property) is { } navigation)
                {
                    Navigate(call.Replace(read.Of), navigation, read.Property, read.IsAdding, Through(read.Site, code, location));
                }
                break;
            case ExecuteEffect execute:
                Run(execute.Source, Through(execute.Site, code, location), syntax, isDirect: false);
                break;
            case WriteEffect write:
                WriteMember(call.Replace(write.Of), write.Member, call.Replace(write.Written));
                break;
            case AddEffect add:
                Add(call.Replace(add.To), call.Replace(add.Added));
                break;
            case ApplyEffect apply:
                call.Replace(apply.Applied);
                break;
            case TouchEffect touch:
                Touch(call.Replace(touch.Of));
                break;
            case MaterializeTypeEffect type:
                _loaded.Materialize(type.Type);
                _effects.Add(type);
                break;
            case MaterializeEffect materialize:
                Materialize(call.Replace(materialize.Element), 0);
                break;
        }
    }

    /// <summary>The site as the caller sees it: at its call, by the member that holds the read.</summary>
    static ReadSite Through(ReadSite site, IMethodSymbol code, Location call) => new(call, site.Reader,
        SymbolIdentity.Comparer.Equals(site.Reader, code) || site.Through.Length > 8 ? site.Through : site.Through.Insert(0, code));

    /// <summary>What the type parameters of the code stand for at this call.</summary>
    static ImmutableDictionary<ITypeSymbol, ITypeSymbol> TypeArguments(IMethodSymbol code, IMethodSymbol called)
    {
        var map = ImmutableDictionary<ITypeSymbol, ITypeSymbol>.Empty.WithComparers(SymbolIdentity.Comparer);
        if (code.TypeParameters.Length == called.TypeArguments.Length)
            for (var i = 0; i < code.TypeParameters.Length; i++) map = map.SetItem(code.TypeParameters[i], called.TypeArguments[i]);
        if (called.ContainingType is not { } type) return map;
        if (SymbolIdentity.Comparer.Equals(type.OriginalDefinition, code.ContainingType)) return Pair(map, code.ContainingType, type);
        // Reached through an interface or base class: its arguments name the parameters of the implementing class.
        foreach (var contract in code.ContainingType.AllInterfaces)
            if (SymbolIdentity.Comparer.Equals(contract.OriginalDefinition, type.OriginalDefinition)) return Pair(map, contract, type);
        for (var b = code.ContainingType.BaseType; b is not null; b = b.BaseType)
            if (SymbolIdentity.Comparer.Equals(b.OriginalDefinition, type.OriginalDefinition)) return Pair(map, b, type);
        return map;

        static ImmutableDictionary<ITypeSymbol, ITypeSymbol> Pair(ImmutableDictionary<ITypeSymbol, ITypeSymbol> map, INamedTypeSymbol from, INamedTypeSymbol to)
        {
            for (var i = 0; i < from.TypeArguments.Length && i < to.TypeArguments.Length; i++)
                if (from.TypeArguments[i] is ITypeParameterSymbol parameter) map = map.SetItem(parameter, to.TypeArguments[i]);
            return map;
        }
    }

    /// <summary>One call of a summarized method: replaces the symbolic terms of the summary.</summary>
    sealed class Substitution
    {
        readonly Interpreter _caller;
        readonly Value _receiver;
        readonly ImmutableArray<Value> _arguments;
        readonly ImmutableDictionary<ITypeSymbol, ITypeSymbol> _types;
        readonly Dictionary<Cell, Cell> _cells = new();
        readonly Dictionary<AppliedValue, Value> _applied = new();

        public Substitution(Interpreter caller, Value receiver, ImmutableArray<Value> arguments, ImmutableDictionary<ITypeSymbol, ITypeSymbol> types)
        {
            _caller = caller;
            _receiver = receiver;
            _arguments = arguments;
            _types = types;
        }

        /// <summary>Objects nested deeper than this are not known.</summary>
        const int MaxDepth = 40;

        int _depth;

        public Value Replace(Value term)
        {
            if (_depth > MaxDepth) return Value.Unknown;
            _depth++;
            var value = ReplaceCore(term);
            _depth--;
            return value;
        }

        Value ReplaceCore(Value term) => term switch
        {
            ParameterValue parameter => parameter.Ordinal == ParameterValue.This ? _receiver : parameter.Ordinal < _arguments.Length ? _arguments[parameter.Ordinal] : Value.Unknown,
            MemberValue member => Member(Replace(member.Of), member.Member),
            ElementValue element => Element(Elements.Of(Replace(element.Of)), element.Count),
            IncludingValue including => IncludeInto(Replace(including.Of), including.Tree),
            WithFactsValue facts => WithFacts(Replace(facts.Of), facts.Tracking, facts.IgnoresAutoIncludes),
            AppliedValue applied => Applied(applied),
            EntityValue entity => _types.IsEmpty ? entity : Retype(entity),
            SequenceValue sequence => sequence with { Element = Replace(sequence.Element) },
            ObjectValue o => new ObjectValue(Copy(o.Cell)),
            CollectionValue c => new CollectionValue(Copy(c.Cell)),
            MethodGroupValue group => group with { Receiver = Replace(group.Receiver) },
            LambdaValue => Value.Unknown,
            _ => term,
        };

        static Value Element(Value element, Multiplicity count) => count switch
        {
            Multiplicity.Many => Elements.Each(element),
            Multiplicity.One => Elements.One(element),
            _ => element,
        };

        /// <summary>The member, without counting it as a read: the summary lists its reads by themselves.</summary>
        Value Member(Value owner, ISymbol member)
        {
            if (member is IPropertySymbol property && owner is EntityValue entity)
            {
                if (_caller.Model.NavigationOf(property) is not { } navigation) return Value.Unknown;
                return _caller.Follow(entity, navigation);
            }
            return _caller.Read(owner, member);
        }

        Value Applied(AppliedValue applied)
        {
            if (_applied.TryGetValue(applied, out var known)) return known;
            _applied[applied] = Value.Unknown;
            var result = _caller.Apply(Replace(applied.Delegate), applied.Arguments.Select(Replace).ToImmutableArray());
            return _applied[applied] = result;
        }

        Cell Copy(Cell cell)
        {
            if (_cells.TryGetValue(cell, out var copy)) return copy;
            _cells[cell] = copy = new Cell { HasGrown = cell.HasGrown };
            foreach (var member in cell.Members) copy.Write(member.Key, Replace(member.Value));
            return copy;
        }

        EntityValue Retype(EntityValue entity) => entity with
        {
            Type = _types.TryGetValue(entity.Type, out var actual) ? actual : entity.Type,
            Via = entity.Via is { } via ? via with { From = Retype(via.From) } : null,
        };
    }

    /// <summary>Follows a navigation without noting a read.</summary>
    Value Follow(EntityValue owner, Model.Navigation navigation)
    {
        _isSilent++;
        var value = Navigate(owner, navigation, isAdding: false, s_nowhere);
        _isSilent--;
        return value;
    }

    int _isSilent;
    static readonly ReadSite s_nowhere = new(Location.None, null!, ImmutableArray<ISymbol>.Empty);
}
