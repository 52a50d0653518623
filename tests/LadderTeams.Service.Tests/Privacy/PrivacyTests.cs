using System.Net;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Privacy;

[Collection(Azurite.Collection)]
public sealed class PrivacyTests(Azurite azurite) : IDisposable
{
    private readonly Company company = new(azurite);

    public void Dispose() => company.Dispose();

    [Theory]
    [InlineData("GET", "/api/privacy/{0}/export")]
    [InlineData("GET", "/api/privacy/{0}/audit")]
    [InlineData("DELETE", "/api/privacy/{0}")]
    public async Task Another_person_is_like_one_who_is_not_there(string method, string address)
    {
        foreach (var visitor in new[] { company.Manager, company.Head, company.Peer, company.Owner })
        {
            using var client = company.As(visitor);
            using var other = await client.SendAsync(new(new(method), string.Format(null, address, company.Engineer.Id)));
            using var nobody = await client.SendAsync(new(new(method), string.Format(null, address, "no-id")));

            await other.RefusedAsync(404, "not_found");
            await nobody.RefusedAsync(404, "not_found");
        }
    }

    [Fact]
    public async Task An_export_is_a_file_that_is_kept_nowhere_on_its_way()
    {
        using var client = company.As(company.Engineer);

        using var response = await client.GetAsync(new Uri("/api/privacy/me/export", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("ladder-personal-data.json", response.Content.Headers.ContentDisposition!.FileName);
        Assert.True(response.Headers.CacheControl!.NoStore);
        var export = await response.JsonAsync();
        Assert.Equal(company.Engineer.Id, export.GetProperty("person").GetString());
        Assert.Equal(0, export.GetProperty("whoReadAndChangedIt").GetArrayLength());
    }
}
