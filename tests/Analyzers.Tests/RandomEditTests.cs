using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>Whatever is edited, in whatever order: the findings are those of the same sources looked at for the first time.</summary>
public class RandomEditTests
{
    const int Edits = 60;

    /// <summary>The sources: one project, or two. What stands between braces with bars is one of several.</summary>
    static readonly (string Path, bool IsWeb, string Text)[] s_files =
    [
        ("Model.cs", false, """
            using Microsoft.EntityFrameworkCore;
            public class Team { public int Id { get; set; } public string Name { get; set; } = ""; public int CityId { get; set; } public City? City { get; set; } }
            public class City { public int Id { get; set; } public string Name { get; set; } = ""; }
            public class Player { public int Id { get; set; } public int TeamId { get; set; } public Team? Team { get; set; } }
            public class League : DbContext { public DbSet<Player> Players => Set<Player>(); public DbSet<Team> Teams => Set<Team>(); }
            """),
        ("Rosters.cs", false, """
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.EntityFrameworkCore;
            public interface IRoster { List<Player> All(League db); }
            public abstract class AnyRoster{ : IRoster|} { public abstract List<Player> All(League db); }
            public class Roster : IRoster { public List<Player> All(League db) { return db.Players{|.Include(p => p.Team)|.Include(p => p.Team!.City)|}.ToList(); } }
            """),
        ("Steps.cs", false, """
            using System.Linq;
            public static class Steps { public static string NameOf(Player player, League db) {{ return Further.NameOf(player, db); | return ""; }} }
            """),
        ("Further.cs", false, """
            using System.Linq;
            public static class Further { public static string NameOf(Player player, League db) {{ return player.Team!.Name; | | return db.Teams.First(t => t.Id == player.TeamId).Name; | return player.Team!.City!.Name; }} }
            """),
        ("Kept.cs", false, """
            using System;
            public static class Kept { public static readonly Func<Player, string> Name = p => {p.Team!.Name|""|p.Team!.City!.Name}; }
            """),
        ("Card.cs", false, """
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.EntityFrameworkCore;
            public partial class Card { readonly List<Player> _players = new League().Players{|.Include(p => p.Team)|}.ToList(); }
            """),
        ("CardPrint.cs", false, """
            using System.Linq;
            public partial class Card
            {
                readonly int _count;
                public Card(int count) { _count = count; {|_players.Clear(); |} }
                public string[] Names() { return _players.Select(p => p.Team!.Name).ToArray(); }
            }
            """),
        ("Others.cs", true, """
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.EntityFrameworkCore;
            public class Reserve : {AnyRoster|Object} { public {override |}List<Player> All(League db) { return db.Players{|.Include(p => p.Team)|}.ToList(); } }
            public class Object { }
            """),
        ("Requests.cs", true, """
            using System.Linq;
            using Microsoft.EntityFrameworkCore;
            namespace {Asked|Wanted};
            public interface IBus { string Send(object request); }
            public interface IHandler<T> { string Handle(T request); }
            public class Ask { public int Id; }
            public class Answer{ : IHandler<Ask>|}
            {
                readonly League _db;
                public Answer(League db) => _db = db;
                public string Handle(Ask request) { return {_db.Teams.First(t => t.Id == request.Id).Name|""}; }
            }
            """),
        ("Spaces.cs", true, "namespace Asked { } namespace Wanted { }"),
        ("Page.cs", true, """
            using Asked;
            using Wanted;
            using System.Collections.Generic;
            using System.Linq;
            using Microsoft.EntityFrameworkCore;
            public class Page
            {
                public List<string> Names(League db, IRoster roster) { {|var edited = 1;|} var names = new List<string>(); foreach (var player in roster.All(db)) names.Add(Steps.NameOf(player, db)); return names; }
                public List<string> Names(League db) { return db.Players{|.Include(p => p.Team)|}.ToList().Select(p => Kept.Name(p)).ToList(); }
                public List<string> Answers(League db, IBus bus) { var names = new List<string>(); foreach (var player in db.Players.Include(p => p.Team).ToList()) names.Add(player.Team!.Name + bus.Send(new Ask { Id = player.TeamId })); return names; }
                public string[] Printed() { return new Card(1).Names(); }
            }
            """),
    ];

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public async Task Findings_are_those_of_a_first_look(bool isSplit, int seed)
    {
        var random = new Random(seed);
        var files = s_files.Select(f => new File(f.Path, isSplit && f.IsWeb, f.Text)).ToList();
        var (data, web) = Parsed(files, isSplit);
        var seen = new HashSet<string>();
        for (var edit = 0; edit <= Edits; edit++)
        {
            var edited = "nothing";
            if (edit > 0)
            {
                var file = files[random.Next(files.Count)];
                var (before, isWeb) = (file.Text, file.IsWeb);
                edited = file.Edit(random);
                if (before == file.Text) continue;
                var tree = (isWeb ? web : data).SyntaxTrees.Single(t => t.FilePath == file.Path);
                var after = tree.WithChangedText(SourceText.From(file.Text));
                if (isWeb) web = web.ReplaceSyntaxTree(tree, after);
                else
                {
                    var old = data;
                    data = data.ReplaceSyntaxTree(tree, after);
                    if (isSplit) web = web.ReplaceReference(web.References.OfType<CompilationReference>().Single(r => r.Compilation == old), data.ToMetadataReference());
                }
            }
            if (!isSplit) web = data;
            var (freshData, freshWeb) = Parsed(files, isSplit);
            var (expected, actual) = (await FindingsIn(freshData, freshWeb, isSplit), await FindingsIn(data, web, isSplit));
            Assert.True(expected == actual, $"edit {edit} ({edited})\nexpected:\n{expected}\nfound:\n{actual}");
            seen.Add(expected);
        }
        // Else nothing is tested.
        Assert.True(seen.Count > 10, $"The findings were of {seen.Count} kinds only.");
    }

    static (CSharpCompilation Data, CSharpCompilation Web) Parsed(IReadOnlyList<File> files, bool isSplit)
    {
        var data = CSharpCompilation.Create("Data", Trees(files.Where(f => !f.IsWeb)), ReferenceAssemblies.EfCore10.References, s_options);
        return isSplit ? (data, CSharpCompilation.Create("Web", Trees(files.Where(f => f.IsWeb)), [.. ReferenceAssemblies.EfCore10.References, data.ToMetadataReference()], s_options)) : (data, data);
    }

    static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary);

    static IEnumerable<SyntaxTree> Trees(IEnumerable<File> files) => files.Select(f => CSharpSyntaxTree.ParseText(f.Text, path: f.Path));

    static async Task<string> FindingsIn(Compilation data, Compilation web, bool isSplit) =>
        string.Join('\n', (await FindingsIn(data)).Concat(isSplit ? await FindingsIn(web) : []).Order(StringComparer.Ordinal));

    static async Task<IEnumerable<string>> FindingsIn(Compilation compilation) => HostedRules.Texts(await HostedRules.FindAsync(compilation, concurrent: true));

    /// <summary>A file of which some parts are one of several.</summary>
    sealed class File
    {
        readonly string[] _parts;
        readonly int[] _chosen;

        public File(string path, bool isWeb, string text)
        {
            (Path, IsWeb) = (path, isWeb);
            _parts = Split(text).ToArray();
            _chosen = new int[_parts.Length];
        }

        public string Path { get; }
        public bool IsWeb { get; }
        public string Text => string.Concat(_parts.Select((p, i) => i % 2 == 0 ? p : p.Split('|')[_chosen[i]]));

        /// <summary>Another choice at some place.</summary>
        public string Edit(Random random)
        {
            if (_parts.Length == 1) return "";
            var at = random.Next(_parts.Length / 2) * 2 + 1;
            var choices = _parts[at].Split('|');
            _chosen[at] = random.Next(choices.Length);
            return $"{Path}: '{choices[_chosen[at]]}'";
        }

        /// <summary>What is fixed and what is chosen, in turns: choices stand in the innermost braces, with a bar.</summary>
        static IEnumerable<string> Split(string text)
        {
            var last = 0;
            foreach (Match match in Regex.Matches(text, @"\{[^{}\r\n]*\|[^{}\r\n]*\}"))
            {
                yield return text[last..match.Index];
                yield return text[(match.Index + 1)..(match.Index + match.Length - 1)];
                last = match.Index + match.Length;
            }
            yield return text[last..];
        }
    }
}
