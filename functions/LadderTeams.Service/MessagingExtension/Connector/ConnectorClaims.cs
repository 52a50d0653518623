using System.Text.Json;
using LadderTeams.Service.Platform.SignIn.Tokens;

namespace LadderTeams.Service.MessagingExtension.Connector;

/// <summary>
/// What a token of the Bot Connector says: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.
/// Null for what is not said, or in another form than it can have.
/// </summary>
internal sealed record ConnectorClaims
{
    private static readonly string[] Names = ["iss", "aud", "exp", "nbf", "serviceurl"];

    public string? Issuer { get; private set; }

    public string? Audience { get; private set; }

    /// <summary>Seconds since 1970, like <see cref="NotBefore"/>.</summary>
    public long? Expires { get; private set; }

    /// <summary>0 when it is not said.</summary>
    public long? NotBefore { get; private set; } = 0;

    public string? ServiceUrl { get; private set; }

    /// <summary>Null when it is no JSON object, or one that says something twice.</summary>
    public static ConnectorClaims? Read(ReadOnlySpan<byte> json)
    {
        var claims = new ConnectorClaims();
        return JsonMembers.TryRead(json, Names, claims, static (claims, name, ref value) => claims.Take(name, ref value)) ? claims : null;
    }

    private void Take(string name, ref Utf8JsonReader value)
    {
        switch (name)
        {
            case "iss": Issuer = JsonMembers.TextIn(ref value); break;
            case "aud": Audience = JsonMembers.TextIn(ref value); break;
            case "exp": Expires = JsonMembers.NumberIn(ref value); break;
            case "nbf": NotBefore = JsonMembers.NumberIn(ref value); break;
            case "serviceurl": ServiceUrl = JsonMembers.TextIn(ref value); break;
        }
    }
}
