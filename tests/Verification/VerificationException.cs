namespace OneTrip.Verification;

/// <summary>What a test expected of an analyzer or a repair did not hold. The message is meant to be read.</summary>
public sealed class VerificationException(string message) : Exception(message);
