namespace OneTrip.Bench.Measuring;

/// <summary>How a time grows with a size: 1 is proportional to it, 2 with its square.</summary>
static class Exponent
{
    /// <summary>The slope of the straight line through the logarithms, by least squares.</summary>
    public static double Of(IReadOnlyList<(double Size, double Time)> points)
    {
        var (x, y) = (points.Select(p => Math.Log(p.Size)).ToList(), points.Select(p => Math.Log(Math.Max(p.Time, 0.001))).ToList());
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
