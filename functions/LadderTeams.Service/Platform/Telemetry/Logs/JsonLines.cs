using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace LadderTeams.Service.Platform.Telemetry.Logs;

/// <summary>
/// Writes each message as one line of JSON. The Functions host takes each line of the output as a message of its own, of one severity, so what belongs
/// together has to be in one, with its level. Scopes are left out: ASP.NET Core puts addresses into them.
/// </summary>
internal sealed class JsonLines(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "lines";

    /// <summary>Application Insights keeps 32 Ki characters of a message.</summary>
    private const int MostMessage = 4_000;

    // What reads it is no page of the web.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteString("time", time.GetUtcNow());
            json.WriteString("level", $"{logEntry.LogLevel}");
            json.WriteString("category", logEntry.Category);
            json.WriteString("event", logEntry.EventId.Name);
            json.WriteString("traceId", Correlation.TraceId);
            json.WriteString("message", Cut(logEntry.Formatter(logEntry.State, null)));
            WriteState(json, logEntry.State as IReadOnlyList<KeyValuePair<string, object?>>);
            if (logEntry.Exception is { } failure) { LoggedFailure.Write(json, failure); }

            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(line.GetBuffer().AsSpan(0, (int)line.Length)));
    }

    private static string Cut(string text) => text.Length <= MostMessage ? text : text[..MostMessage];

    private static void WriteState(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, object?>>? state)
    {
        if (state is null) { return; }

        json.WriteStartObject("state");
        foreach (var (name, value) in state)
        {
            if (name == "{OriginalFormat}") { continue; }

            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case IReadOnlyList<long> numbers:
                json.WriteStartArray();
                foreach (var number in numbers) { json.WriteNumberValue(number); }

                json.WriteEndArray();
                break;
            default: json.WriteStringValue(Cut($"{value}")); break;
        }
    }
}
