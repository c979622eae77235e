using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OneTrip.Oracle;

/// <summary>Notes every command that a context sends, how many rows it reads, every navigation that it loads lazily, and every time that it saves.</summary>
sealed class Watch : DbCommandInterceptor
{
    public ConcurrentQueue<string> Commands { get; } = new();

    public ConcurrentQueue<string> LazyLoads { get; } = new();

    public ConcurrentQueue<string> Saves { get; } = new();

    /// <summary>How many rows were read in all.</summary>
    public int RowsRead => rowsRead;

    int rowsRead;

    public void Over(DbContextOptionsBuilder options) => options
        .AddInterceptors(this)
        .LogTo(
            (id, _) => id.Id == CoreEventId.NavigationLazyLoading.Id || id.Id == CoreEventId.SaveChangesStarting.Id,
            data =>
            {
                if (data.EventId.Id == CoreEventId.SaveChangesStarting.Id) Saves.Enqueue("SaveChanges");
                else LazyLoads.Enqueue(data is LazyLoadingEventData load ? $"{load.Entity.GetType().Name}.{load.NavigationPropertyName}" : data.ToString());
            });

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Noted(Counted(command), result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Noted(Counted(command), result));

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Noted(command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => new(Noted(command, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Noted(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Noted(command, result));

    /// <summary>Counts the rows of a query by asking for their number: readers of split queries do not tell it, as they are read ahead.</summary>
    DbCommand Counted(DbCommand command)
    {
        if (!command.CommandText.StartsWith("SELECT", StringComparison.Ordinal)) return command;
        using var count = command.Connection!.CreateCommand();
        count.Transaction = command.Transaction;
        count.CommandText = $"SELECT COUNT(*) FROM ({command.CommandText})";
        foreach (DbParameter parameter in command.Parameters)
        {
            var copy = count.CreateParameter();
            (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
            count.Parameters.Add(copy);
        }

        Interlocked.Add(ref rowsRead, Convert.ToInt32(count.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture));
        return command;
    }

    T Noted<T>(DbCommand command, T result)
    {
        Commands.Enqueue(command.CommandText);
        return result;
    }
}
