using LadderTeams.Service.Platform.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;

namespace LadderTeams.Service.Platform.Telemetry.Logs;

internal static class LogServices
{
    private const string Own = "LadderTeams.";

    /// <summary>Where the service listens, and that it ends.</summary>
    private const string Lifetime = "Microsoft.Hosting.Lifetime";

    /// <summary>Lines of JSON where the Functions host reads them, and plain words where a person does, unless the setting <c>Logging:Console:FormatterName</c> says otherwise.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var usual = builder.Configuration.IsUnderFunctionsHost() ? JsonLines.FormatterName : ConsoleFormatterNames.Simple;
        builder.Logging.AddConsole(console => console.FormatterName ??= usual);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ConsoleFormatter, JsonLines>();
        builder.Services.PostConfigure<LoggerFilterOptions>(KeepOthersQuiet);
    }

    /// <summary>
    /// Below a warning others than the service log addresses, and with them what a person searches for, or headers and bodies. No setting gets them to.
    /// </summary>
    private static void KeepOthersQuiet(LoggerFilterOptions options)
    {
        LoggerFilterRule[] rules = [new(null, null, null, null), .. options.Rules];
        options.Rules.Clear();
        foreach (var rule in rules)
        {
            options.Rules.Add(new(rule.ProviderName, rule.CategoryName, rule.LogLevel, (provider, category, level) =>
                IsHarmless(category, level) && rule.Filter?.Invoke(provider, category, level) is not false));
        }
    }

    private static bool IsHarmless(string? category, LogLevel level) =>
        level >= LogLevel.Warning || category is Lifetime || category?.StartsWith(Own, StringComparison.Ordinal) is true;
}
