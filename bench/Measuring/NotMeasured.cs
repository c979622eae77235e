namespace OneTrip.Bench.Measuring;

/// <summary>Nothing could be measured; the message says why, and what to do.</summary>
sealed class NotMeasured(string message) : Exception(message);
