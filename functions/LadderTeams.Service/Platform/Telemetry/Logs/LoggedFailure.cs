using System.Net.Sockets;
using System.Text.Json;
using Azure;
using Azure.Identity;

namespace LadderTeams.Service.Platform.Telemetry.Logs;

/// <summary>
/// What is logged of an exception: its type, where it was thrown, and what caused it. Its message only where it speaks of machines: others may quote what
/// a person wrote.
/// </summary>
internal static class LoggedFailure
{
    private const int MostCauses = 5;
    private const int MostTrace = 4_000;

    public static void Write(Utf8JsonWriter json, Exception failure)
    {
        json.WriteStartArray("failures");
        var causes = 0;
        for (var cause = failure; cause is not null && causes < MostCauses; cause = cause.InnerException, causes++)
        {
            json.WriteStartObject();
            json.WriteString("type", cause.GetType().FullName);
            if (SpeaksOfMachines(cause)) { json.WriteString("message", cause.Message); }

            json.WriteString("trace", cause.StackTrace is { Length: > MostTrace } trace ? trace[..MostTrace] : cause.StackTrace);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static bool SpeaksOfMachines(Exception failure) =>
        failure is RequestFailedException or CredentialUnavailableException or HttpRequestException or SocketException
        || failure.GetType().Assembly == typeof(LoggedFailure).Assembly;
}
