using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Summaries;

/// <summary>
/// The names that a file's members declare and use, read from its text without binding anything. Names are kept as hashes:
/// two that collide, and words in comments, only make more look interesting than is.
/// </summary>
sealed class SourceNames
{
    static readonly ConditionalWeakTable<SyntaxTree, SourceNames> s_known = new();

    /// <summary>One member: a method, constructor, property, field or operator, or the statements of a program.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Declared">The names by which others reach it.</param>
    /// <param name="Used">The names that occur in it, each once.</param>
    public sealed record Member(TextSpan Span, int[] Declared, int[] Used)
    {
        /// <summary>Whether these are the statements of a program.</summary>
        public bool IsProgram { get; init; }
    }

    SourceNames(Member[] members, int[] sets)
    {
        Members = members;
        Sets = sets;
        Program = Array.FindIndex(members, m => m.IsProgram);
    }

    /// <summary>The members, in the order of the file.</summary>
    public Member[] Members { get; }

    /// <summary>Names that are declared with the type <c>DbSet&lt;T&gt;</c>.</summary>
    public int[] Sets { get; }

    /// <summary>The names in a file.</summary>
    public static SourceNames In(SyntaxTree tree) => s_known.GetValue(tree, Read);

    /// <summary>The statements of a program, which are declared by the whole file; -1 when there are none.</summary>
    public int Program { get; }

    /// <summary>The member that holds a position; -1 for none.</summary>
    public int At(int position)
    {
        int low = 0, high = Members.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Members[middle].Span.End <= position) low = middle + 1;
            else if (Members[middle].Span.Start > position) high = middle - 1;
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

    static SourceNames Read(SyntaxTree tree)
    {
        var members = new List<Member>();
        var sets = new HashSet<int>();
        var text = tree.GetText(CancellationToken.None).ToString();
        if (tree.GetRoot(CancellationToken.None) is CompilationUnitSyntax unit)
        {
            var program = unit.Members.OfType<GlobalStatementSyntax>().ToList();
            if (program.Count > 0) 
            {
                var span = TextSpan.FromBounds(program[0].Span.Start, program[program.Count - 1].Span.End);
                members.Add(Create(span, new[] { span }, Array.Empty<int>(), text, sets) with { IsProgram = true });
            }
            var pending = new Stack<MemberDeclarationSyntax>(unit.Members.Where(m => m is not GlobalStatementSyntax));
            while (pending.Count > 0)
                switch (pending.Pop())
                {
                    case BaseNamespaceDeclarationSyntax space:
                        foreach (var inner in space.Members) pending.Push(inner);
                        break;
                    case TypeDeclarationSyntax type:
                        // The head holds the parameters of a primary constructor, and the arguments for the base.
                        Words(text, TextSpan.FromBounds(type.SpanStart, type.OpenBraceToken.Span.IsEmpty ? type.Span.End : type.OpenBraceToken.SpanStart), new HashSet<int>(), sets);
                        foreach (var inner in type.Members)
                            if (inner is BaseTypeDeclarationSyntax) pending.Push(inner);
                            else if (inner is not DelegateDeclarationSyntax) members.Add(Create(inner.Span, Code(inner), Declared(inner, type).ToArray(), text, sets));
                        break;
                }
        }
        members.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new SourceNames(members.ToArray(), sets.ToArray());
    }

    static Member Create(TextSpan span, IEnumerable<TextSpan> code, int[] declared, string text, HashSet<int> sets)
    {
        var used = new HashSet<int>();
        var start = span.Start;
        foreach (var part in code)
        {
            // What stands before the code only declares.
            Words(text, TextSpan.FromBounds(start, Math.Max(start, part.Start)), new HashSet<int>(), sets);
            Words(text, part, used, sets);
            start = part.End;
        }
        Words(text, TextSpan.FromBounds(start, Math.Max(start, span.End)), new HashSet<int>(), sets);
        return new Member(span, declared, used.ToArray());
    }

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

    static IEnumerable<int> Declared(MemberDeclarationSyntax member, TypeDeclarationSyntax type)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                yield return Hash(method.Identifier.ValueText);
                // A request's handler is reached by whoever names the request.
                if (type.BaseList is { } bases && method.ParameterList.Parameters.FirstOrDefault()?.Type is SimpleNameSyntax request
                    && bases.Types.Any(b => b.Type is GenericNameSyntax contract && contract.TypeArgumentList.Arguments.FirstOrDefault() is SimpleNameSyntax handled && handled.Identifier.ValueText == request.Identifier.ValueText))
                    yield return Hash(request.Identifier.ValueText);
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

    /// <summary>Notes the words in a part of the text, and the names declared as sets.</summary>
    static void Words(string text, TextSpan span, HashSet<int> words, HashSet<int> sets)
    {
        var i = span.Start;
        // How many angle brackets of a DbSet's type arguments are open; -1 outside of them, 0 behind the last one.
        var open = -1;
        while (i < span.End)
        {
            var c = text[i];
            if (!IsStart(c))
            {
                if (open > 0 && c == '>') open--;
                else if (open > 0 && c == '<') open++;
                else if (open == 0 && c is not (' ' or '?' or '\n' or '\r' or '\t')) open = -1;
                i++;
                continue;
            }
            var start = i;
            var hash = Seed;
            while (i < span.End && IsPart(text[i])) hash = Next(hash, text[i++]);
            words.Add(hash);
            if (open == 0)
            {
                sets.Add(hash);
                open = -1;
            }
            if (i < span.End && text[i] == '<')
            {
                words.Add(Next(hash, '<'));
                if (open < 0 && i - start == 5 && string.CompareOrdinal(text, start, "DbSet", 0, 5) == 0)
                {
                    open = 1;
                    i++;
                }
            }
        }
    }

    static bool IsStart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or > (char)127;

    static bool IsPart(char c) => IsStart(c) || c is >= '0' and <= '9';
}
