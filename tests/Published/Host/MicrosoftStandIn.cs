using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Published.Host;

/// <summary>What the program reaches of Microsoft's when a person is looked up: an authority, the place of its identity, and Graph.</summary>
internal sealed class MicrosoftStandIn : IAsyncDisposable
{
    public const string Header = "the header of this app";
    public const string Proof = "the.proof.of-the-service";
    public const string GraphToken = "a token for Graph";
    public const string Claims = """{"access_token":{"polids":{"essential":true,"values":["one"]}}}""";
    private readonly WebApplication app;

    private MicrosoftStandIn(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    /// <summary>What was sent for a token; null as long as nothing was.</summary>
    public IFormCollection? Exchange { get; private set; }

    /// <summary>Whether people have let the program look them up.</summary>
    public bool IsConsented { get; set; } = true;

    public static async Task<MicrosoftStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var microsoft = new MicrosoftStandIn(builder.Build());
        microsoft.app.MapGet("/{tenant}/discovery/v2.0/keys", () => Json($$"""{"keys":[{{TestKey.Usual.Jwk.ToJsonString()}}]}"""));
        microsoft.app.MapGet("/identity", (HttpRequest request) => request.Headers["X-IDENTITY-HEADER"] == Header
            ? Json($$"""{"access_token":"{{Proof}}","expires_on":"4102444800","resource":"{{request.Query["resource"]}}","token_type":"Bearer"}""")
            : Results.Forbid());
        microsoft.app.MapPost("/{tenant}/oauth2/v2.0/token", microsoft.ExchangeAsync);
        microsoft.app.MapGet("/v1.0/me/{**what}", (HttpRequest request) => request.Headers.Authorization == $"Bearer {GraphToken}"
            ? Json("""{"id":"00000000-0000-4000-8000-00000000000a","displayName":"As Graph has her","mail":"her@example.com","value":[]}""")
            : Results.Unauthorized());
        await microsoft.app.StartAsync();
        return microsoft;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static IResult Json(string json, int status = 200) => Results.Text(json, "application/json", statusCode: status);

    private async Task<IResult> ExchangeAsync(HttpRequest request)
    {
        Exchange = await request.ReadFormAsync();
        return IsConsented
            ? Json($$"""{"token_type":"Bearer","scope":"User.Read","expires_in":3600,"ext_expires_in":3600,"access_token":"{{GraphToken}}"}""")
            : Json($$"""{"error":"invalid_grant","error_description":"AADSTS65001: no consent","error_codes":[65001],"suberror":"consent_required","claims":{{System.Text.Json.JsonSerializer.Serialize(Claims)}}}""", 400);
    }
}
