using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Keys;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Connector;

/// <summary>
/// Takes activities from a client that has no token for them, such as the Agents Playground, and passes them on to the bot with one.
/// The answer is the bot's, byte for byte.
/// </summary>
internal sealed class Relay(BotConnector connector, RegisteredClient client, PeopleDirectory people) : IDisposable
{
    public const string Path = $"{BotConnector.Root}/messages";
    private const string BotPath = "/api/messages";

    /// <summary>Headers of an answer that Kestrel writes itself.</summary>
    private static readonly string[] OfTheConnection = ["Connection", "Date", "Keep-Alive", "Transfer-Encoding"];

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });

    public async Task PassOnAsync(HttpContext context)
    {
        var status = await TryPassOnAsync(context);
        if (status is not null) { context.Response.StatusCode = status.Value; }
    }

    public void Dispose() => http.Dispose();

    /// <summary>The status of an answer that is not the bot's; null when it is.</summary>
    private async Task<int?> TryPassOnAsync(HttpContext context)
    {
        if (context.Request.Headers.Origin.Count > 0) { return StatusCodes.Status403Forbidden; } // no page speaks for whom it names

        if (await ReadAsync(context) is not { } activity || Jwt.TextOf(activity, "serviceUrl") is not { } serviceUrl) { return StatusCodes.Status400BadRequest; }

        if (client.Page is not { } page) { return StatusCodes.Status503ServiceUnavailable; }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(page, BotPath)) { Content = new StringContent(InHerLanguage(activity).ToJsonString(), Encoding.UTF8, MediaTypeNames.Application.Json) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", connector.TokenFor(serviceUrl));
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
            await WriteAsync(answer, context);
            return null;
        }
        catch (HttpRequestException)
        {
            return StatusCodes.Status502BadGateway;
        }
    }

    /// <summary>Null for what is no JSON object.</summary>
    private static async Task<JsonObject?> ReadAsync(HttpContext context)
    {
        try
        {
            var read = await JsonNode.ParseAsync(context.Request.Body, documentOptions: new() { AllowDuplicateProperties = false }, cancellationToken: context.RequestAborted);
            return read as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Teams sends the language that a person reads; the playground says en-US for everyone.</summary>
    private JsonObject InHerLanguage(JsonObject activity)
    {
        if (activity["from"] is JsonObject from && Jwt.TextOf(from, "aadObjectId") is { } id && people.Find(id) is { } person) { activity["locale"] = person.PreferredLanguage; }

        return activity;
    }

    private static async Task WriteAsync(HttpResponseMessage answer, HttpContext context)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated))
        {
            if (!OfTheConnection.Contains(name, StringComparer.OrdinalIgnoreCase)) { context.Response.Headers[name] = values.ToArray(); }
        }

        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
