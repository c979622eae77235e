using System.Globalization;
using Spectre.Console;

namespace OneTrip.Tool.Demo;

/// <summary>Prints what the repair was worth, and what it left.</summary>
/// <param name="console">Where to print.</param>
sealed class MeasurementView(IAnsiConsole console)
{
    /// <summary>Prints the table and the sentences under it.</summary>
    public void Print(IReadOnlyList<Measurement> measurements)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle("Queries per request") };
        table.AddColumns("Endpoint", "What it shows", "Kind", "Reported");
        table.AddColumn(new TableColumn("Before").RightAligned());
        table.AddColumn(new TableColumn("After").RightAligned());
        foreach (var m in measurements)
        {
            table.AddRow(
                Text(m.Endpoint.Path), Text(m.Endpoint.Shows), Text(m.Endpoint.Kind), Text(string.Join(" ", m.Rules)),
                Text(Number(m.Before.Queries)), new Markup(Number(m.After.Queries), m.IsRepaired ? new Style(Color.Green, decoration: Decoration.Bold) : null));
        }

        console.WriteLine();
        console.Write(table);
        Summarize(measurements);
    }

    void Summarize(IReadOnlyList<Measurement> measurements)
    {
        var harmful = measurements.Where(m => m.Endpoint.IsHarmful).ToList();
        var repaired = harmful.Where(m => m.IsRepaired).ToList();
        console.MarkupLineInterpolated($"{repaired.Count} of {harmful.Count} harmful endpoints repaired: {repaired.Sum(m => m.Before.Queries)} queries became {repaired.Sum(m => m.After.Queries)}.");
        foreach (var m in harmful.Where(m => !m.IsRepaired && m.Rules.Count > 0)) Tell($"reported, and to be repaired by hand: see {string.Join(", ", m.Rules.Select(r => $"docs/rules/{r}.md"))}", [m]);
        Tell("harmful, but not reported: OneTrip does not see this one", harmful.Where(m => m.Rules.Count == 0));
        Tell("safe, but reported: a false alarm", measurements.Where(m => !m.Endpoint.IsHarmful && m.Rules.Count > 0));
        Tell("sends more queries than before: the repair did harm", measurements.Where(m => m.After.Queries > m.Before.Queries));
        Tell("answers differently than before: the repair changed the result", measurements.Where(m => m.After.Body != m.Before.Body));
    }

    void Tell(string what, IEnumerable<Measurement> measurements)
    {
        foreach (var m in measurements) console.MarkupLineInterpolated($"  [yellow]{m.Endpoint.Path}[/]: {what}.");
    }

    static Markup Text(string text) => new(Markup.Escape(text));

    static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
