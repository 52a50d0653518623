using System.Net;
using System.Text.Json;
using LadderTeams.Service.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Service.Tests.CommandLine;

[Collection(Azurite.Collection)]
public sealed class PublishVerbTests(Azurite azurite) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("ladder-publish-").FullName;
    private SocketService service = null!;

    public async Task InitializeAsync()
    {
        service = await new StoredService(azurite).ListenAsync();
        Write("l1.md", Upload.Level("L1", "Writes code."));
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Files_become_one_version_after_another()
    {
        var first = await PublishAsync("--note", "first");
        var again = await PublishAsync();
        Write("l2/l2.md", Upload.Level("L2", "Leads."));
        var second = await PublishAsync();

        Assert.Equal((0, "Published as version 1.\n"), (first.Code, first.Output));
        Assert.Equal((0, "Nothing to publish: version 1 says the same.\n"), (again.Code, again.Output));
        Assert.Equal((0, "Published as version 2.\n"), (second.Code, second.Output));
        using var client = service.CreateClient();
        Assert.Equal(["l1.md", "l2/l2.md"], (await client.JsonAsync("/api/ladders/mine/versions/2/files")).GetProperty("files").Strings("name"));
        Assert.Equal("first", (await client.JsonAsync("/api/ladders/mine/versions/1")).GetProperty("note").GetString());
    }

    [Fact]
    public async Task A_preview_prints_what_would_change_and_publishes_nothing()
    {
        await PublishAsync();
        Write("l1.md", Upload.Level("L1", "Writes designs."));

        var preview = await PublishAsync("--preview");
        var json = await PublishAsync("--preview", "--json");

        Assert.Equal(0, preview.Code);
        Assert.Contains("1 level, against version 1.", preview.Output);
        Assert.Contains("+ Writes designs.", preview.Output);
        Assert.Contains("Statements that people were rated on: 0 kept, 0 reworded, 0 removed.", preview.Output);
        Assert.Equal(1, JsonDocument.Parse(json.Output).RootElement.GetProperty("current").GetInt32());
        using var client = service.CreateClient();
        Assert.Equal(1, (await client.JsonAsync("/api/ladders/mine")).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_preview_prints_statements_with_their_names()
    {
        await PublishAsync();
        Write("l3.yaml", "levels:\n  - code: L3\n    capabilities:\n      Delivery:\n        - {name: Planning, description: Ends what was begun}\n");

        Assert.Contains("+ Planning: Ends what was begun\n", (await PublishAsync("--preview")).Output);
    }

    [Fact]
    public async Task Files_that_make_no_ladder_are_problems_with_their_places()
    {
        File.WriteAllBytes(Path.Combine(folder, "binary.md"), [0, 1, 2, 3, 0, 0, 0]);

        var preview = await PublishAsync("--preview");
        var published = await PublishAsync();

        Assert.Equal((1, 1), (preview.Code, published.Code));
        Assert.Contains("It cannot be published like this.", preview.Output);
        Assert.StartsWith("ladder_unreadable: ", published.Errors, StringComparison.Ordinal);
        Assert.Contains("binary.md:1: error ", published.Errors);
    }

    [Theory]
    [InlineData()]
    [InlineData("--preview")]
    public async Task A_file_over_the_limit_is_refused_before_anything_is_sent(params string[] options)
    {
        using (var large = File.Create(Path.Combine(folder, "large.md"))) { large.SetLength(21 * 1024 * 1024); }

        var (code, output, errors) = await PublishAsync(options);

        Assert.Equal((2, ""), (code, output));
        Assert.Equal($"file_too_large: \"large.md\" has {21 * 1024 * 1024} bytes, and a file has at most {20 * 1024 * 1024}.\n", errors);
        using var client = service.CreateClient();
        using var published = await client.GetAsync(new Uri("/api/ladders/mine", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, published.StatusCode);
    }

    [Theory]
    [InlineData(404, """{"statusCode":404}""")]
    [InlineData(500, """{"code":500,"title":"No"}""")]
    [InlineData(200, """{"number":1.5,"canBePublished":"yes"}""")]
    [InlineData(200, "[]")]
    public async Task What_answers_in_another_form_is_not_the_service(int status, string json)
    {
        await using var other = await StartAsync(status, json);

        foreach (var arguments in new string[][] { [folder, "--ladder", "mine"], [folder, "--ladder", "mine", "--preview"], ["--sample"] })
        {
            var (code, output, errors) = await RunAsync("token", ["publish", .. arguments, "--to", other.Urls.Single()]);

            Assert.Equal((2, ""), (code, output));
            Assert.StartsWith("service_unreachable: ", errors, StringComparison.Ordinal);
        }
    }

    private static async Task<WebApplication> StartAsync(int status, string json)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapFallback(() => Results.Text(json, "application/json", statusCode: status));
        await app.StartAsync();
        return app;
    }

    [Fact]
    public async Task The_sample_is_published()
    {
        var (code, output, _) = await RunAsync(service.Tenant.OwnerToken, "publish", "--sample", "--to", service.Address.ToString());

        Assert.Equal((0, "Published as version 1.\n"), (code, output));
        using var client = service.CreateClient();
        Assert.Equal(8, (await client.JsonAsync("/api/ladders/engineering")).GetProperty("levels").GetArrayLength());
    }

    [Theory]
    [InlineData(null, "token_missing: ")]
    [InlineData(" ", "token_missing: ")]
    [InlineData("a token", "token_malformed: ")]
    [InlineData("two\nlines", "token_missing: ")]
    [InlineData("not.a.token", "token_malformed: ")]
    public async Task Who_is_not_signed_in_is_told_how_to_be(string? token, string problem)
    {
        string[] arguments = ["publish", folder, "--to", service.Address.ToString(), "--ladder", "mine"];
        foreach (var refused in new[] { await RunAsync(token, arguments), await RunAsync(token, [.. arguments, "--preview"]) })
        {
            Assert.Equal(1, refused.Code);
            Assert.StartsWith(problem, refused.Errors, StringComparison.Ordinal);
            Assert.Contains("Set the environment variable LADDER_TOKEN to ", refused.Errors);
            Assert.Contains($"  az account get-access-token --tenant {service.Tenant.Id} --scope {TestTenant.ClientId}/access_as_user --query accessToken", refused.Errors);
        }
    }

    [Fact]
    public async Task Who_is_no_owner_is_told_who_can_change_that()
    {
        var token = TestKey.Usual.Sign(service.Tenant.Claims("Ada", TestTenant.OwnerId));

        var (code, _, errors) = await RunAsync(token, "publish", "--sample", "--to", service.Address.ToString());

        Assert.Equal(1, code);
        Assert.StartsWith("owner_required: ", errors, StringComparison.Ordinal);
        Assert.Contains("Ladder.Owner", errors);
    }

    [Theory]
    [InlineData("argument_missing: PATH.", "publish", "--to", "http://127.0.0.1:1", "--ladder", "mine")]
    [InlineData("argument_missing: --ladder.", "publish", "l1.md", "--to", "http://127.0.0.1:1")]
    [InlineData("address_unreadable: ", "publish", "l1.md", "--to", "nowhere", "--ladder", "mine")]
    [InlineData("address_insecure: ", "publish", "l1.md", "--to", "http://ladder.example.com", "--ladder", "mine")]
    [InlineData("argument_unexpected: ", "publish", "l1.md", "--sample", "--to", "http://127.0.0.1:1")]
    [InlineData("path_not_found: ", "publish", "/no/such/file", "--to", "http://127.0.0.1:1", "--ladder", "mine")]
    [InlineData("service_unreachable: ", "publish", "--sample", "--to", "http://127.0.0.1:1")]
    public async Task What_cannot_be_done_is_said(string problem, params string[] arguments)
    {
        var (code, _, errors) = await RunAsync(null, arguments);

        Assert.Equal(2, code);
        Assert.StartsWith(problem, errors, StringComparison.Ordinal);
    }

    private Task<ToolRun> PublishAsync(params string[] options) =>
        RunAsync(service.Tenant.OwnerToken, ["publish", folder, "--to", service.Address.ToString(), "--ladder", "mine", .. options]);

    private static Task<ToolRun> RunAsync(string? token, params string[] arguments) => ToolRun.OfAsync(token, ["ladder", .. arguments]);

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
