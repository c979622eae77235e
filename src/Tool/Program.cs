using System.CommandLine;
using System.Text;
using OneTrip.Tool.Demo;

Console.OutputEncoding = Encoding.UTF8;
var root = new RootCommand("OneTrip finds N+1 queries in Entity Framework Core code, repairs them, and measures what the repair was worth.")
{
    DemoCommand.Create(),
};

// Long enough to end child processes and to delete the temporary folder after Ctrl-C.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
