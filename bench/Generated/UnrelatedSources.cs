using System.Text;

namespace OneTrip.Bench.Generated;

/// <summary>
/// What has nothing to do with the database: in an application of some size that is about half of the code. Its members
/// share names with what queries (Get, Find, Add, Items), as they do everywhere.
/// </summary>
static class UnrelatedSources
{
    static readonly string[] s_subjects = ["Parser", "Calculator", "Scheduler", "Formatter", "Cache", "Planner", "Validator", "Importer"];
    static readonly string[] s_methods = ["Get", "Find", "Add", "Update", "Handle", "Process", "Execute", "Load", "Save", "Select", "Resolve", "Merge", "Apply", "Build", "Count", "Order"];

    public static IEnumerable<GeneratedFile> Of(Module m)
    {
        foreach (var subject in s_subjects)
        {
            var layer = (Layer)m.Random.Next(4);
            yield return new(layer, $"Area{m.Area}/{m.Root}{subject}.cs", Text(m, layer, $"{m.Root}{subject}"));
        }
    }

    static string Text(Module m, Layer layer, string name)
    {
        var text = new StringBuilder();
        text.AppendLine($$"""
            namespace {{m.Namespace(layer)}};

            public class {{name}}
            {
                readonly Dictionary<string, int> _items = new();
                readonly List<{{name}}Entry> _entries = [];
                int _state = {{m.Random.Next(1000)}};

                public string Title { get; set; } = "{{name}}";
                public int Limit { get; set; } = {{m.Random.Next(10, 10_000)}};
                public IReadOnlyList<{{name}}Entry> Items => _entries;
            """);
        var methods = s_methods.OrderBy(_ => m.Random.Next()).Take(m.Random.Next(4, 8)).ToList();
        foreach (var method in methods)
        {
            text.AppendLine().AppendLine($"    public int {method}(int number, string text)").AppendLine("    {").AppendLine("        var total = number;");
            var body = new Body(m.Random, text, methods);
            for (var i = m.Random.Next(3, 7); i > 0; i--) body.Statement("        ", depth: 0);
            text.AppendLine("        return total;").AppendLine("    }");
        }
        text.AppendLine("}").AppendLine().AppendLine($$"""
            public sealed record {{name}}Entry(string Key, int Value)
            {
                public string Name { get; init; } = "";
                public DateTime Time { get; init; }
            }
            """);
        return text.ToString();
    }

    /// <summary>Statements over the variables and members that every method here has.</summary>
    sealed class Body(Random random, StringBuilder text, IReadOnlyList<string> methods)
    {
        int _locals;

        public void Statement(string indent, int depth)
        {
            switch (random.Next(depth < 2 ? 9 : 5))
            {
                case 0:
                    text.AppendLine($"{indent}var value{_locals} = {Number()};").AppendLine($"{indent}total += value{_locals++};");
                    break;
                case 1:
                    text.AppendLine($"{indent}_items[text + {Number()}] = total;").AppendLine($"{indent}_state ^= total << {random.Next(1, 9)};");
                    break;
                case 2:
                    text.AppendLine($"{indent}text = text.Trim().Replace(\"{(char)('a' + random.Next(26))}\", $\"{{total}}:{{_state}}\");");
                    break;
                case 3:
                    text.AppendLine($"{indent}if (total > Limit) total = {methods[random.Next(methods.Count)]}(total / 2, text.Length > 3 ? text[1..] : Title);");
                    break;
                case 4:
                    text.AppendLine($"{indent}total += _entries.Where(e => e.Value > {Number()}).Select(e => e.Name.Length).Sum();");
                    break;
                case 5:
                    text.AppendLine($"{indent}foreach (var entry{depth} in _entries)").AppendLine($"{indent}{{").AppendLine($"{indent}    total -= entry{depth}.Value;");
                    Block(indent, depth);
                    break;
                case 6:
                    text.AppendLine($"{indent}for (var i{depth} = 0; i{depth} < {Number()}; i{depth}++)").AppendLine($"{indent}{{");
                    Block(indent, depth);
                    break;
                case 7:
                    text.AppendLine($"{indent}if (_items.TryGetValue(text, out var known{_locals}) && known{_locals++} % {random.Next(2, 30)} == 0)").AppendLine($"{indent}{{");
                    Block(indent, depth);
                    break;
                default:
                    text.AppendLine($"{indent}switch (total % {random.Next(4, 9)})").AppendLine($"{indent}{{").AppendLine($"{indent}    case 0:");
                    Statement(indent + "        ", depth + 1);
                    text.AppendLine($"{indent}        break;").AppendLine($"{indent}    case 1 or 2:");
                    Statement(indent + "        ", depth + 1);
                    text.AppendLine($"{indent}        break;").AppendLine($"{indent}    default:").AppendLine($"{indent}        _entries.Add(new(text, total));").AppendLine($"{indent}        break;").AppendLine($"{indent}}}");
                    break;
            }
        }

        void Block(string indent, int depth)
        {
            for (var i = random.Next(1, 4); i > 0; i--) Statement(indent + "    ", depth + 1);
            text.AppendLine($"{indent}}}");
        }

        string Number() => random.Next(4) switch
        {
            0 => "text.Length",
            1 => $"number * {random.Next(2, 99)}",
            2 => $"(_state % {random.Next(2, 99)} + {random.Next(100)})",
            _ => $"Math.Max(number, {random.Next(1000)})",
        };
    }
}
