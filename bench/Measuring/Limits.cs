namespace OneTrip.Bench.Measuring;

/// <summary>Holds what was measured against the limits of the command line.</summary>
sealed class Limits
{
    bool _isExceeded;

    /// <summary>The exit code of the mode.</summary>
    public int ExitCode => _isExceeded ? 2 : 0;

    /// <summary>Compares a measured value with its limit, if there is one.</summary>
    public void Check(string what, double measured, double? limit)
    {
        if (limit is not { } most || measured <= most) return;
        _isExceeded = true;
        Console.Error.WriteLine($"limit exceeded: {what} is {measured:0.###}, allowed is {most:0.###}");
    }
}
