namespace OneTrip.Bench.Measuring;

/// <summary>Measured times, in milliseconds.</summary>
sealed class Sample
{
    readonly List<double> _times = [];

    /// <summary>How many there are.</summary>
    public int Count => _times.Count;

    /// <summary>Half of the times are no longer.</summary>
    public double Median => At(0.5);

    /// <summary>95 of 100 times are no longer.</summary>
    public double P95 => At(0.95);

    /// <summary>The longest.</summary>
    public double Max => At(1);

    /// <summary>Adds a time.</summary>
    public void Add(TimeSpan time) => _times.Add(time.TotalMilliseconds);

    double At(double share)
    {
        if (_times.Count == 0) return 0;
        var ordered = _times.Order().ToList();
        return ordered[Math.Clamp((int)Math.Ceiling(share * ordered.Count) - 1, 0, ordered.Count - 1)];
    }
}
