namespace OneTrip.Verification;

/// <summary>What the compiler may say about a test's source.</summary>
public enum CompilerDiagnostics
{
    /// <summary>Anything: the test is about broken code.</summary>
    None,

    /// <summary>No errors.</summary>
    Errors,
}
