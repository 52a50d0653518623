using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace LadderTeams.Service.Tests;

/// <summary>A tenant whose people get access tokens as Entra issues them.</summary>
/// <param name="authority">Where the service fetches keys.</param>
internal sealed class TestTenant(string id, string authority = TestTenant.Entra)
{
    public const string ClientId = "8c1f5b7e-52f1-4f3c-9d0f-0c8f6a3e9b21";
    public const string OwnerName = "Ladder owner";
    public const string OwnerId = "00000000-0000-4000-8000-00000000000a";
    private const string Entra = "https://login.microsoftonline.com";

    public TestTenant()
        : this(Guid.NewGuid().ToString())
    {
    }

    public string Id => id;

    /// <summary>The service's, when people of this tenant sign in to it.</summary>
    public IReadOnlyDictionary<string, string> Settings => SettingsOf(authority, id);

    public IReadOnlyDictionary<string, string> Environment => Settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);

    /// <summary>Of who publishes ladders. Valid at any time that a test may set.</summary>
    public string OwnerToken => TestKey.Usual.Sign(Claims(OwnerName, OwnerId, "Ladder.Owner"));

    /// <summary>With what a test sets besides, or instead.</summary>
    public Dictionary<string, string> SettingsAnd(IEnumerable<KeyValuePair<string, string>> others) =>
        Settings.Concat(others).GroupBy(setting => setting.Key).ToDictionary(of => of.Key, of => of.Last().Value);

    private static Dictionary<string, string> SettingsOf(string authority, params string[] tenants) => new()
    {
        ["SignIn:Tenants"] = string.Join(',', tenants),
        ["SignIn:ClientId"] = ClientId,
        ["SignIn:Authority"] = authority,
    };

    /// <summary>Of version 2.0.</summary>
    public JsonObject Claims(string name, string person, params string[] roles) => new()
    {
        ["aud"] = ClientId,
        ["iss"] = $"{authority}/{id}/v2.0",
        ["iat"] = 946684800,
        ["nbf"] = 946684800, // 2000
        ["exp"] = 4102444800, // 2100
        ["azp"] = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",
        ["name"] = name,
        ["oid"] = person,
        ["preferred_username"] = "somebody@example.com",
        ["roles"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]),
        ["scp"] = "access_as_user",
        ["sub"] = "pairwise",
        ["tid"] = id,
        ["ver"] = "2.0",
    };
}

internal static class SigningIn
{
    public static HttpClient SignedInWith(this HttpClient client, string token)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public static HttpClient SignedOut(this HttpClient client)
    {
        client.DefaultRequestHeaders.Authorization = null;
        return client;
    }
}
