using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OneTrip.Oracle;

/// <summary>An in-memory database with a context's schema and rows. It is made once for each number of rows, and copied for each run.</summary>
sealed class Database : IDisposable
{
    static readonly ConcurrentDictionary<(Type Context, int Rows), Lazy<Database>> Originals = new();

    readonly SqliteConnection connection = new("Data Source=:memory:");

    Database() => connection.Open();

    public static Database Copy(Type context, int rows)
    {
        var original = Originals.GetOrAdd((context, rows), static key => new(() => Create(key.Context, key.Rows))).Value;
        var copy = new Database();
        lock (original) original.connection.BackupDatabase(copy.connection);
        return copy;
    }

    public DbContext Open(Type context, Watch? watch, bool splits = false)
    {
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(context))!;
        options.UseSqlite(connection, sqlite =>
        {
            if (splits) sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
        });
        watch?.Over(options);
        return (DbContext)(Activator.CreateInstance(context, options.Options) ?? throw new MissingMethodException(context.Name));
    }

    public void Dispose() => connection.Dispose();

    static Database Create(Type type, int rows)
    {
        var database = new Database();
        using var context = database.Open(type, null);
        context.Database.EnsureCreated();
        var seed = type.GetMethod("Seed", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy) ?? throw new MissingMethodException(type.Name, "Seed");
        seed.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [context, rows], null);
        return database;
    }
}
