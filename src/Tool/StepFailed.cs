namespace OneTrip.Tool;

/// <summary>A step could not be done; the message is for the person who ran the command and says the way out.</summary>
/// <param name="message">What failed, and what to do.</param>
/// <param name="output">What a child process printed, when that explains the failure.</param>
sealed class StepFailed(string message, string? output = null) : Exception(message)
{
    /// <summary>What a child process printed; null when there was none.</summary>
    public string? Output { get; } = output;
}
