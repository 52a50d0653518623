using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Service.Tests;

/// <summary>All that the service logs, at every level.</summary>
internal sealed class LoggedLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> all = new();

    public IReadOnlyCollection<string> All => all;

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        all.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
