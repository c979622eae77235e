using System.Globalization;

namespace OneTrip.Bench.Measuring;

/// <summary>A small table of results on standard output: text to the left, numbers to the right.</summary>
sealed class Table(params string[] headers)
{
    readonly List<string[]> _rows = [];

    /// <summary>A time.</summary>
    public static string Ms(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);

    /// <summary>A ratio.</summary>
    public static string Ratio(double ratio) => ratio.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A count.</summary>
    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Prints the table.</summary>
    public void Print()
    {
        var widths = headers.Select((header, i) => _rows.Select(r => r[i].Length).Append(header.Length).Max()).ToArray();
        foreach (var row in _rows.Prepend(headers))
            Console.WriteLine(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
    }
}
