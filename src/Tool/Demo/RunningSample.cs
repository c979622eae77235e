using System.Net.Http.Json;
using System.Text.RegularExpressions;
using OneTrip.Tool.Processes;

namespace OneTrip.Tool.Demo;

/// <summary>The sample, running. Disposing it ends the process.</summary>
sealed partial class RunningSample : IAsyncDisposable
{
    static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    readonly ChildProcess process;
    readonly HttpClient client;

    RunningSample(ChildProcess process, Uri address)
    {
        this.process = process;
        client = new HttpClient { BaseAddress = address };
    }

    /// <summary>Starts the application and waits until it listens.</summary>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    /// <param name="folder">The working directory.</param>
    /// <param name="temporaryFolder">Where the process puts its temporary files.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    public static async Task<RunningSample> StartAsync(IEnumerable<string> arguments, string folder, string temporaryFolder, CancellationToken cancellationToken)
    {
        // The system picks the port, and the application says which.
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new ChildProcess(arguments, folder, temporaryFolder, line =>
        {
            if (Address().Match(line) is { Success: true } match) address.TrySetResult(new Uri(match.Value));
        });
        try
        {
            await Task.WhenAny(address.Task, process.WaitAsync(cancellationToken), Task.Delay(StartLimit, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
            return address.Task.IsCompletedSuccessfully
                ? new RunningSample(process, await address.Task)
                : throw new StepFailed("The sample application does not start.", process.Output);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks for the table of contents.</summary>
    public async Task<IReadOnlyList<Endpoint>> GetEndpointsAsync(CancellationToken cancellationToken) =>
        await client.GetFromJsonAsync<List<Endpoint>>("/", cancellationToken) ?? [];

    /// <summary>Calls an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>What it answered, and the number of queries that this took.</returns>
    public async Task<Answer> CallAsync(Endpoint endpoint, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(new Uri(endpoint.Path, UriKind.Relative), cancellationToken);
        if (!response.IsSuccessStatusCode) throw new StepFailed($"GET {endpoint.Path} answered {(int)response.StatusCode}.", process.Output);

        return response.Headers.TryGetValues("X-Queries", out var values) && int.TryParse(values.First(), out var count)
            ? new Answer(await response.Content.ReadAsStringAsync(cancellationToken), count)
            : throw new StepFailed($"GET {endpoint.Path} did not say in X-Queries how many queries it sent.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return process.DisposeAsync();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
