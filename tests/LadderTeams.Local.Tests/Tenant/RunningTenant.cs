using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tests.Triggers;
using Microsoft.AspNetCore.WebUtilities;

namespace LadderTeams.Local.Tests.Tenant;

/// <summary>A tenant on a free port, and a tab and a service that speak to it over HTTP.</summary>
internal sealed class RunningTenant : IAsyncDisposable
{
    public const string Page = "http://localhost:7071/tab/";
    public const string Origin = "http://localhost:7071";
    public const string Verifier = "a-verifier-of-more-than-forty-three-characters-0123456789";
    public const string State = "the state of the tab";

    /// <summary>Manages six people, and is managed.</summary>
    public const string Manager = "folasade@tidewater.example";
    public const string Engineer = "bjorn@tidewater.example";
    public const string Owner = "marguerite@tidewater.example";
    public const string Boss = "ingrid@tidewater.example";

    private RunningTenant(LocalTenant tenant, ManualTime time)
    {
        (Tenant, Time) = (tenant, time);
        Http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = tenant.Address };
    }

    public LocalTenant Tenant { get; }

    public ManualTime Time { get; }

    /// <summary>Keeps cookies and follows no redirect.</summary>
    public HttpClient Http { get; }

    public string Scope => $"{Tenant.Client.Id}/access_as_user";

    public static Task<RunningTenant> StartAsync(params string[] graphPermissions) =>
        StartAsync(graphPermissions is [] ? new() : new TenantOptions { GraphPermissions = graphPermissions });

    /// <param name="page">Where the service has its tab.</param>
    public static async Task<RunningTenant> StartAsync(TenantOptions options, string page = Page)
    {
        var time = new ManualTime(new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero));
        var tenant = await LocalTenant.StartAsync(options with { Port = 0, Time = time }, CancellationToken.None);
        tenant.Client.Register(new(page));
        return new(tenant, time);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Tenant.DisposeAsync();
    }

    public string At(string path) => $"/{Tenant.Id}/{path}";

    /// <param name="changes">A null takes a parameter away.</param>
    public string AuthorizeAddress(params IEnumerable<(string Name, string? Value)> changes)
    {
        var parameters = new Dictionary<string, string?>
        {
            ["client_id"] = $"{Tenant.Client.Id}",
            ["response_type"] = "code",
            ["redirect_uri"] = Page,
            ["scope"] = $"{Scope} openid profile offline_access",
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
            ["code_challenge_method"] = "S256",
            ["state"] = State,
            ["nonce"] = "a nonce",
        };
        foreach (var (name, value) in changes) { parameters[name] = value; }

        return QueryHelpers.AddQueryString(At("oauth2/v2.0/authorize"), parameters.Where(parameter => parameter.Value is not null));
    }

    /// <summary>The parameters that the tab is sent back with.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AuthorizeAsync(params (string Name, string? Value)[] changes)
    {
        using var response = await Http.GetAsync(AuthorizeAddress(changes));
        return Sent(response);
    }

    public static IReadOnlyDictionary<string, string> Sent(HttpResponseMessage response)
    {
        var location = response.Headers.Location!;
        Assert.Equal(Page, location.GetLeftPart(UriPartial.Path));
        var answer = location.Fragment.Length > 0 ? location.Fragment[1..] : location.Query;
        return QueryHelpers.ParseQuery(answer).ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString());
    }

    public async Task<string> CodeAsync(string person) => (await AuthorizeAsync(("login_hint", person)))["code"];

    public Dictionary<string, string> CodeForm(string code) => new()
    {
        ["grant_type"] = "authorization_code",
        ["client_id"] = $"{Tenant.Client.Id}",
        ["code"] = code,
        ["redirect_uri"] = Page,
        ["code_verifier"] = Verifier,
    };

    public Dictionary<string, string> RefreshForm(string token) => new()
    {
        ["grant_type"] = "refresh_token",
        ["client_id"] = $"{Tenant.Client.Id}",
        ["refresh_token"] = token,
        ["scope"] = $"{Scope} openid profile offline_access",
    };

    public async Task<Dictionary<string, string>> OnBehalfOfFormAsync(string assertion) => new()
    {
        ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
        ["client_id"] = $"{Tenant.Client.Id}",
        ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ["client_assertion"] = await ServiceProofAsync(),
        ["assertion"] = assertion,
        ["requested_token_use"] = "on_behalf_of",
        ["scope"] = "https://graph.microsoft.com/.default",
    };

    /// <param name="origin">Null for a program that is no page in a browser.</param>
    public async Task<TokenAnswer> RequestTokenAsync(IEnumerable<KeyValuePair<string, string>> form, string? origin = Origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At("oauth2/v2.0/token")) { Content = new FormUrlEncodedContent(form) };
        if (origin is not null) { request.Headers.Add("Origin", origin); }

        using var response = await Http.SendAsync(request);
        return await TokenAnswer.ReadAsync(response);
    }

    /// <summary>What a whole sign-in brings.</summary>
    public async Task<TokenAnswer> SignInAsync(string person) => await RequestTokenAsync(CodeForm(await CodeAsync(person)));

    public async Task<string> GraphTokenAsync(string person)
    {
        var exchange = await OnBehalfOfFormAsync((await SignInAsync(person)).Text("access_token"));
        return (await RequestTokenAsync(exchange, origin: null)).Text("access_token");
    }

    public async Task<Dictionary<string, string>> ProgramFormAsync() => new()
    {
        ["grant_type"] = "client_credentials",
        ["client_id"] = $"{Tenant.Client.Id}",
        ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ["client_assertion"] = await ServiceProofAsync(),
        ["scope"] = "https://graph.microsoft.com/.default",
    };

    /// <summary>A token of the service in its own name.</summary>
    public async Task<string> ProgramTokenAsync() => (await RequestTokenAsync(await ProgramFormAsync(), origin: null)).Text("access_token");

    public async Task<HttpResponseMessage> GraphAsync(string address, string? token, string? prefer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (token is not null) { request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); }

        if (prefer is not null) { request.Headers.Add("Prefer", prefer); }

        return await Http.SendAsync(request);
    }

    public async Task<JsonElement> GraphJsonAsync(string address, string token, string? prefer = null)
    {
        using var response = await GraphAsync(address, token, prefer);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}");
        return await response.JsonAsync();
    }

    private async Task<string> ServiceProofAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Tenant.ServiceIdentity.Endpoint}?api-version=2019-08-01&resource=api://AzureADTokenExchange");
        request.Headers.Add("X-IDENTITY-HEADER", Tenant.ServiceIdentity.Header);
        using var response = await Http.SendAsync(request);
        return (await response.JsonAsync()).GetProperty("access_token").GetString()!;
    }
}
