using System.CommandLine;
using OneTrip.Bench.Measuring;
using OneTrip.Bench.Modes;

var root = new RootCommand("""
    What the rules of OneTrip cost, measured beside what the compiler costs in the same run.

    The table goes to standard output, progress to standard error. The exit code is 0, 1 when the measurement could not be
    made, or 2 when a limit given on the command line is exceeded or a rule threw.
    Times are only worth something in Release: dotnet run -c Release --project bench -- edits
    """)
{
    Applications.Create(),
    Growth.Create(),
    Edits.Create(),
    Migrations.Create(),
    Fuzz.Create(),
};

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (NotMeasured reason)
{
    Console.Error.WriteLine($"error: {reason.Message}");
    return 1;
}
catch (OperationCanceledException)
{
    return 130;
}
