using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    /// <summary>The change tracker's entries and explicit loading by them (oracle: L15); null for any other method.</summary>
    Value? Entry(IMethodSymbol method, Value receiver, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        switch (method.Name)
        {
            case "Entry" when arguments.Length == 1:
                return new EntryValue(arguments[0]);
            case "Reference" or "Collection" or "Navigation" when receiver is EntryValue entry && arguments.Length == 1:
                MarkCalled(arguments[0]);
                if (NavigationIn(method, entry.Entity, arguments[0]) is { } property) return new NavigationEntryValue(entry.Entity, property);
                // Which navigation is loaded cannot be read.
                Touch(entry.Entity);
                return Value.Unknown;
            case "Load" or "LoadAsync" when receiver is NavigationEntryValue loaded:
                var path = PathTo(loaded);
                Load(loaded.Entity, loaded.Navigation);
                Send(new Command(CommandKind.Load, null, syntax.SyntaxTree, syntax.Span, null) { Loaded = path }, SiteOf(syntax), syntax, isDirect: true);
                return Value.Unknown;
            // Going through the query links what it brings (oracle: L15).
            case "Query" when receiver is NavigationEntryValue queried:
                Load(queried.Entity, queried.Navigation);
                return Model.NavigationOf(queried.Navigation) is { } navigation ? Root(syntax, navigation.Target, null) : Value.Unknown;
            case "Property" or "ComplexProperty" or "DetectChanges" or "IsKeySet" when receiver is EntryValue:
                return Value.Unknown;
            default:
                if (receiver is EntryValue other) Touch(other.Entity);
                if (receiver is NavigationEntryValue member) Touch(member.Entity);
                return null;
        }
    }

    /// <summary>What an Include in the entity's query would have to name; null when the entity is out of reach.</summary>
    LoadedNavigation? PathTo(NavigationEntryValue loaded)
    {
        if (loaded.Entity is not EntityValue entity || Model.NavigationOf(loaded.Navigation) is not { } last) return null;
        var path = new List<Navigation> { last };
        for (var hop = entity.Via; hop is not null; hop = hop.From.Via)
            path.Insert(0, hop.Navigation);
        return new LoadedNavigation(entity.Source, path.ToImmutableArray());
    }

    /// <summary>The navigation is loaded from here on.</summary>
    void Load(Value entity, IPropertySymbol navigation)
    {
        switch (entity)
        {
            case EntityValue known: _loaded.Assign(known.Source, navigation.Name); break;
            case SymbolicValue symbolic: _effects.Add(new LoadEffect(symbolic, navigation)); break;
        }
    }

    static IPropertySymbol? NavigationIn(IMethodSymbol method, Value entity, Value argument)
    {
        if (IncludePaths.Single(argument) is not { Length: 1 } path) return null;
        var type = entity is EntityValue known ? known.Type : method.ContainingType.TypeArguments.FirstOrDefault();
        for (; type is not null; type = type.BaseType)
            if (type.GetMembers(path[0]).OfType<IPropertySymbol>().FirstOrDefault() is { } property) return property;
        return null;
    }
}
