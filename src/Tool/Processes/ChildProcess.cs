using System.Diagnostics;
using System.Text;

namespace OneTrip.Tool.Processes;

/// <summary>A child process with captured output. Disposing it ends it and everything that it started.</summary>
sealed class ChildProcess : IAsyncDisposable
{
    readonly Process process;
    readonly StringBuilder output = new();
    readonly Lock gate = new();

    /// <summary>Starts <c>dotnet</c> with the arguments.</summary>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    /// <param name="folder">The working directory.</param>
    /// <param name="temporaryFolder">Where the process puts its temporary files.</param>
    /// <param name="onLine">Called for every line of output, on any thread.</param>
    public ChildProcess(IEnumerable<string> arguments, string folder, string temporaryFolder, Action<string>? onLine = null)
    {
        var start = new ProcessStartInfo(DotnetHost.Path, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        ChildEnvironment.Apply(start.Environment, temporaryFolder);
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, e) => Take(e.Data, onLine);
        process.ErrorDataReceived += (_, e) => Take(e.Data, onLine);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The id of the process.</summary>
    public int Id => process.Id;

    /// <summary>All output so far.</summary>
    public string Output
    {
        get
        {
            lock (gate) return output.ToString();
        }
    }

    /// <summary>Waits for the end of the process.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> WaitAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }

        // Not the overload that drains the output: a grandchild that inherited the pipe must not hold us up.
        while (!process.HasExited) await Task.Delay(20);
        process.Dispose();
    }

    void Take(string? line, Action<string>? onLine)
    {
        if (line is null) return;
        lock (gate) output.AppendLine(line);
        onLine?.Invoke(line);
    }
}
