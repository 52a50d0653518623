using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace LadderTeams.Service.Graph.Sending;

// https://learn.microsoft.com/entra/identity-platform/claims-challenge
internal static class ClaimsChallenge
{
    private const string Claims = "claims";

    /// <summary>What a token must show besides, as Graph asks when access was taken from it; null when it does not.</summary>
    public static string? In(IEnumerable<AuthenticationHeaderValue> challenges)
    {
        foreach (var challenge in challenges.Where(challenge => challenge.Parameter is not null))
        {
            var claims = challenge.Parameter!.Split(',', StringSplitOptions.TrimEntries).Select(part => part.Split('=', 2)).FirstOrDefault(part => part is [Claims, _]);
            if (claims is [_, var encoded] && Decode(encoded.Trim('"')) is { } json) { return json; }
        }

        return null;
    }

    private static string? Decode(string encoded)
    {
        try
        {
            var json = Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind is JsonValueKind.Object ? json : null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            return null;
        }
    }
}
