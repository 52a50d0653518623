using System.Net;
using System.Text.Json;

namespace LadderTeams.Local.Tests.Tenant;

/// <summary>What the token endpoint said.</summary>
internal sealed record TokenAnswer(HttpStatusCode Status, JsonElement Body)
{
    public static async Task<TokenAnswer> ReadAsync(HttpResponseMessage response)
    {
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        return new(response.StatusCode, await response.JsonAsync());
    }

    public string Text(string property) => Body.GetProperty(property).GetString()!;

    public bool Has(string property) => Body.TryGetProperty(property, out _);

    public void AssertRefused(string error, int number, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        Assert.Equal((status, error, number), (Status, Text("error"), Body.GetProperty("error_codes")[0].GetInt32()));
        Assert.StartsWith($"AADSTS{number}: ", Text("error_description"), StringComparison.Ordinal);
        Assert.False(Has("access_token"));
    }
}
