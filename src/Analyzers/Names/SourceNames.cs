using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Names;

/// <summary>
/// The names that a file's types and members declare and use, read from its text without binding anything. Names are kept
/// as hashes: two that collide, and words in comments, only make more look interesting than is.
/// </summary>
sealed class SourceNames
{
    static readonly ConditionalWeakTable<SyntaxTree, SourceNames> s_known = new();

    readonly List<Member> _members = new();
    readonly List<DeclaredType> _types = new();
    readonly List<Declaration> _declarations = new();
    readonly HashSet<int> _shared = new();
    readonly HashSet<int> _mentioned = new();
    // While it is read; the names outlive it.
    readonly string _text;

    SourceNames(SyntaxTree tree)
    {
        _text = tree.GetText(CancellationToken.None).ToString();
        if (tree.GetRoot(CancellationToken.None) is CompilationUnitSyntax unit) Read(unit);
        _members.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        Shared = _shared.ToArray();
        _text = "";
    }

    /// <summary>The names in a file.</summary>
    public static SourceNames In(SyntaxTree tree) => s_known.GetValue(tree, t => new SourceNames(t));

    /// <summary>The members with code, in the order of the file.</summary>
    public IReadOnlyList<Member> Members => _members;

    /// <summary>The types.</summary>
    public IReadOnlyList<DeclaredType> Types => _types;

    /// <summary>What has a type of its own: fields, properties, methods, parameters of primary constructors.</summary>
    public IReadOnlyList<Declaration> Declarations => _declarations;

    /// <summary>Names that stand for every member of the file: what <c>using static</c> and aliases bring.</summary>
    public int[] Shared { get; }

    /// <summary>Whether <see cref="Shared"/> is meant for every file of the project.</summary>
    public bool IsSharedByAll { get; private set; }

    /// <summary>Whether a directive of the file brings in Dapper's methods.</summary>
    public bool UsesDapper { get; private set; }

    /// <summary>Whether a directive of the file brings in EF Core, or something built on it.</summary>
    public bool UsesEfCore { get; private set; }

    /// <summary>Whether a directive of the file brings in a framework for tests.</summary>
    public bool UsesTests { get; private set; }

    /// <summary>Whether a directive of the file brings in Entity Framework 6.</summary>
    public bool UsesEf6 { get; private set; }

    /// <summary>Whether a member or the head of a type names it.</summary>
    public bool Mentions(int name) => _mentioned.Contains(name);

    /// <summary>The names of a symbol's members: one for each place where it is declared.</summary>
    public static IEnumerable<Member> Of(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var file = In(reference.SyntaxTree);
            // The statements of a program are declared by the whole file.
            var index = symbol is IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } ? file._members.FindIndex(m => m.IsProgram) : file.At(reference.Span.Start);
            if (index >= 0) yield return file._members[index];
        }
    }

    /// <summary>The member that holds a position; -1 for none.</summary>
    int At(int position)
    {
        int low = 0, high = _members.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_members[middle].Span.End <= position) low = middle + 1;
            else if (_members[middle].Span.Start > position) high = middle - 1;
            else return middle;
        }
        return -1;
    }

    /// <summary>The hash of a name.</summary>
    public static int Hash(string name)
    {
        var hash = Seed;
        foreach (var c in name) hash = Next(hash, c);
        return hash;
    }

    /// <summary>The hash of a name that stands before type arguments.</summary>
    public static int HashOfGeneric(string name) => Next(Hash(name), '<');

    const int Seed = unchecked((int)2166136261);

    static int Next(int hash, char c) => unchecked((hash ^ c) * 16777619);

    /// <summary>A type's name, and those in its head.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Bases">The simple names of its base class and interfaces.</param>
    /// <param name="Head">All words of its head: bases, type arguments, constraints, parameters of a primary constructor.</param>
    public sealed record DeclaredType(int Name, int[] Bases, int[] Head);

    /// <summary>Something that has a type.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Type">The words of its type, or for a method of its signature.</param>
    /// <param name="Owner">The type that declares it.</param>
    public sealed record Declaration(int Name, int[] Type, int Owner);

    /// <summary>One member: a method, constructor, property, field or operator, or the statements of a program.</summary>
    public sealed class Member
    {
        /// <summary>Where it stands.</summary>
        public TextSpan Span { get; set; }

        /// <summary>The names by which others reach it.</summary>
        public int[] Declared { get; set; } = Array.Empty<int>();

        /// <summary>The request that it handles; 0 for none. Whoever names the request reaches it.</summary>
        public int Request { get; set; }

        /// <summary>The names that occur in its code, each once.</summary>
        public int[] Used { get; set; } = Array.Empty<int>();

        /// <summary>The names that occur outside of its code, such as its types, and those of the types it stands in.</summary>
        public int[] Around { get; set; } = Array.Empty<int>();

        /// <summary>The type that declares it; 0 for a program.</summary>
        public int Owner { get; set; }

        /// <summary>For an extension, the words of the extended type; else null.</summary>
        public int[]? Extended { get; set; }

        /// <summary>Whether it is a field, or a property that is only initialized.</summary>
        public bool IsField { get; set; }

        /// <summary>Whether it is called without being named, as operators are.</summary>
        public bool IsUnnamed { get; set; }

        /// <summary>Whether these are the statements of a program.</summary>
        public bool IsProgram { get; set; }
    }

    void Read(CompilationUnitSyntax unit)
    {
        Directives(unit.Usings);
        var program = unit.Members.OfType<GlobalStatementSyntax>().ToList();
        if (program.Count > 0)
        {
            var span = TextSpan.FromBounds(program[0].Span.Start, program[program.Count - 1].Span.End);
            Words(span, _mentioned);
            _members.Add(new Member { Span = span, Used = Words(span), Around = _shared.ToArray(), IsProgram = true });
        }
        var pending = new Stack<(MemberDeclarationSyntax Member, int[] Outer)>();
        foreach (var member in unit.Members) pending.Push((member, Array.Empty<int>()));
        while (pending.Count > 0)
        {
            var (member, outer) = pending.Pop();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    Directives(space.Usings);
                    foreach (var inner in space.Members) pending.Push((inner, outer));
                    break;
                case TypeDeclarationSyntax type:
                    var owners = outer.Concat(new[] { Hash(type.Identifier.ValueText) }).ToArray();
                    Read(type, owners);
                    foreach (var inner in type.Members)
                        if (inner is BaseTypeDeclarationSyntax) pending.Push((inner, owners));
                    break;
            }
        }
    }

    void Directives(SyntaxList<UsingDirectiveSyntax> directives)
    {
        foreach (var directive in directives)
        {
            var words = new HashSet<int>();
            Words(directive.Span, words);
            if (words.Contains(s_dapper)) UsesDapper = true;
            if (words.Contains(s_efCore)) UsesEfCore = true;
            // What is brought into every file may be meant for the tests of other projects.
            if (directive.GlobalKeyword.RawKind == 0 && s_tests.Any(words.Contains)) UsesTests = true;
            if (words.Contains(s_entity) && directive.Name?.ToString().StartsWith("System.Data.Entity", StringComparison.Ordinal) == true) UsesEf6 = true;
            if (directive.Alias is null && directive.StaticKeyword.RawKind == 0) continue;
            _shared.UnionWith(words);
            // What derives from an alias derives from what it stands for.
            if (directive.Alias is { } alias) _types.Add(new DeclaredType(Hash(alias.Name.Identifier.ValueText), words.ToArray(), Array.Empty<int>()));
            if (directive.GlobalKeyword.RawKind != 0) IsSharedByAll = true;
        }
    }

    static readonly int s_dapper = Hash("Dapper");
    static readonly int s_efCore = Hash("EntityFrameworkCore");
    static readonly int[] s_tests = { Hash("Xunit"), Hash("NUnit"), Hash("UnitTesting"), Hash("TUnit") };
    static readonly int s_entity = Hash("Entity");
    static readonly int s_migration = Hash("Migration");
    static readonly int s_snapshot = Hash("ModelSnapshot");

    void Read(TypeDeclarationSyntax type, int[] owners)
    {
        var name = owners[owners.Length - 1];
        var head = Words(TextSpan.FromBounds(type.SpanStart, type.OpenBraceToken.Span.IsEmpty ? type.Span.End : type.OpenBraceToken.SpanStart));
        var bases = type.BaseList is { } list ? list.Types.Select(b => NameOf(b.Type)).Where(n => n != 0).ToArray() : Array.Empty<int>();
        // The members of an extension block belong to what its head extends.
        var extended = type.Identifier.ValueText.Length == 0 ? head : null;
        // Migrations and model snapshots are large, and there is nothing to find in them.
        if (Array.Exists(head, w => w != name && (w == s_migration || w == s_snapshot))) return;
        _types.Add(new DeclaredType(name, bases, head));
        _mentioned.UnionWith(head);
        foreach (var parameter in type.ChildNodes().OfType<ParameterListSyntax>().SelectMany(p => p.Parameters))
            _declarations.Add(new Declaration(Hash(parameter.Identifier.ValueText), Words(parameter.Type), name));
        foreach (var member in type.Members)
            if (member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)) Read(member, type, owners, bases, extended);
    }

    void Read(MemberDeclarationSyntax syntax, TypeDeclarationSyntax home, int[] owners, int[] bases, int[]? extended)
    {
        var member = new Member { Span = syntax.Span, Owner = owners[owners.Length - 1], Extended = extended, IsField = syntax is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null }, IsUnnamed = syntax is OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or IndexerDeclarationSyntax };
        var used = new HashSet<int>();
        var around = new HashSet<int>();
        var start = syntax.SpanStart;
        foreach (var code in Code(syntax))
        {
            Words(TextSpan.FromBounds(start, Math.Max(start, code.Start)), around);
            Words(code, used);
            start = code.End;
        }
        Words(TextSpan.FromBounds(start, Math.Max(start, syntax.Span.End)), around);
        member.Declared = Declared(syntax).ToArray();
        switch (syntax)
        {
            case MethodDeclarationSyntax method:
                if (method.ParameterList.Parameters.FirstOrDefault() is { } first && first.Modifiers.Any(SyntaxKind.ThisKeyword)) member.Extended = Words(first.Type);
                if (home.BaseList is { } contracts && method.ParameterList.Parameters.FirstOrDefault()?.Type is SimpleNameSyntax request
                    && contracts.Types.Any(b => b.Type is GenericNameSyntax contract && contract.TypeArgumentList.Arguments.FirstOrDefault() is SimpleNameSyntax handled && handled.Identifier.ValueText == request.Identifier.ValueText))
                    member.Request = Hash(request.Identifier.ValueText);
                break;
            case ConstructorDeclarationSyntax { Initializer: not null }:
                used.UnionWith(bases);
                used.Add(member.Owner);
                break;
        }
        var type = TypeOf(syntax);
        foreach (var name in member.Declared)
            if (type.Length > 0) _declarations.Add(new Declaration(name, type, member.Owner));
        around.UnionWith(owners);
        around.UnionWith(_shared);
        member.Used = used.ToArray();
        member.Around = around.ToArray();
        _mentioned.UnionWith(used);
        _mentioned.UnionWith(around);
        _members.Add(member);
    }

    static int NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => Hash(simple.Identifier.ValueText),
        QualifiedNameSyntax qualified => NameOf(qualified.Right),
        AliasQualifiedNameSyntax alias => NameOf(alias.Name),
        _ => 0,
    };

    /// <summary>The parts of a member that run.</summary>
    static IEnumerable<TextSpan> Code(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseMethodDeclarationSyntax method:
                if (method is ConstructorDeclarationSyntax { Initializer: { } chained }) yield return chained.Span;
                if (((SyntaxNode?)method.Body ?? method.ExpressionBody) is { } body) yield return body.Span;
                break;
            case BasePropertyDeclarationSyntax property:
                foreach (var accessor in property.AccessorList?.Accessors ?? default)
                    if (((SyntaxNode?)accessor.Body ?? accessor.ExpressionBody) is { } code) yield return code.Span;
                if (property is PropertyDeclarationSyntax { ExpressionBody: { } arrow }) yield return arrow.Span;
                if (property is PropertyDeclarationSyntax { Initializer: { } initializer }) yield return initializer.Span;
                if (property is IndexerDeclarationSyntax { ExpressionBody: { } indexed }) yield return indexed.Span;
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                    if (variable.Initializer is { } value) yield return value.Span;
                break;
            default:
                yield return member.Span;
                break;
        }
    }

    static IEnumerable<int> Declared(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                yield return Hash(method.Identifier.ValueText);
                break;
            case ConstructorDeclarationSyntax constructor:
                yield return Hash(constructor.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax property:
                yield return Hash(property.Identifier.ValueText);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables) yield return Hash(variable.Identifier.ValueText);
                break;
        }
    }

    /// <summary>The words of what a member is or returns, and takes; empty for a constructor.</summary>
    int[] TypeOf(MemberDeclarationSyntax member)
    {
        var words = new HashSet<int>();
        switch (member)
        {
            case MethodDeclarationSyntax method:
                Words(method.ReturnType.Span, words);
                foreach (var parameter in method.ParameterList.Parameters)
                    if (parameter.Type is { } type) Words(type.Span, words);
                break;
            case BasePropertyDeclarationSyntax property:
                Words(property.Type.Span, words);
                break;
            case BaseFieldDeclarationSyntax field:
                Words(field.Declaration.Type.Span, words);
                break;
        }
        return words.ToArray();
    }

    int[] Words(TypeSyntax? type) => type is null ? Array.Empty<int>() : Words(type.Span);

    int[] Words(TextSpan span)
    {
        var words = new HashSet<int>();
        Words(span, words);
        return words.ToArray();
    }

    /// <summary>Notes the words in a part of the text; one before type arguments also as such.</summary>
    void Words(TextSpan span, HashSet<int> words)
    {
        var text = _text;
        var i = span.Start;
        while (i < span.End)
        {
            if (!IsStart(text[i]))
            {
                // A line that begins as a comment is one, or lies within a string.
                if (text[i] == '/' && i + 1 < span.End && text[i + 1] == '/' && BeginsLine(i))
                    while (i < span.End && text[i] is not ('\n' or '\r')) i++;
                else i++;
                continue;
            }
            var hash = Seed;
            while (i < span.End && IsPart(text[i])) hash = Next(hash, text[i++]);
            words.Add(hash);
            if (i < text.Length && text[i] == '<') words.Add(Next(hash, '<'));
        }
    }

    bool BeginsLine(int position)
    {
        do position--;
        while (position >= 0 && _text[position] is ' ' or '\t');
        return position < 0 || _text[position] is '\n' or '\r';
    }

    static bool IsStart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or > (char)127;

    static bool IsPart(char c) => IsStart(c) || c is >= '0' and <= '9';
}
