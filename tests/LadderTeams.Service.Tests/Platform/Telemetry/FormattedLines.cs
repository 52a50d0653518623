using System.Collections.Concurrent;
using LadderTeams.Service.Platform.Telemetry.Logs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LadderTeams.Service.Tests.Platform.Telemetry;

/// <summary>What would stand on the console, line by line.</summary>
internal sealed class FormattedLines : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> all = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<string> All => all;

    public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Line(FormattedLines lines, string category) : ILogger
    {
        private readonly JsonLines formatter = new(TimeProvider.System);

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => lines.scopes.Push(state);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> format)
        {
            using var text = new StringWriter();
            formatter.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, format), lines.scopes, text);
            lines.all.Enqueue(text.ToString());
        }
    }
}
