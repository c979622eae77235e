namespace OneTrip.Tool.Demo;

/// <summary>The answer to a request.</summary>
/// <param name="Body">What was answered.</param>
/// <param name="Queries">How many queries were sent for it.</param>
sealed record Answer(string Body, int Queries);
