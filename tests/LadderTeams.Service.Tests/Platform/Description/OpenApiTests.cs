using System.Net;
using System.Reflection;
using System.Text.Json;

namespace LadderTeams.Service.Tests.Platform.Description;

public sealed class OpenApiTests(ServiceFixture service) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task The_committed_description_is_the_one_that_is_served()
    {
        using var client = service.CreateClient();

        var served = await client.GetStringAsync("/api/openapi.json");

        var committed = await File.ReadAllTextAsync(Repository.File("docs/openapi.json"));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(committed).RootElement, JsonDocument.Parse(served).RootElement),
            "docs/openapi.json is out of date: run the service with the argument openapi in the repository's root.");
    }

    [Fact]
    public async Task The_description_is_not_sent_twice()
    {
        using var client = service.CreateClient();
        using var first = await client.GetAsync("/api/openapi.json");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/openapi.json");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);

        Assert.Equal("application/json", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Every_operation_has_an_id_a_summary_and_its_refusals()
    {
        using var client = service.CreateClient();

        var paths = (await client.JsonAsync("/api/openapi.json")).GetProperty("paths");

        Assert.NotEmpty(paths.EnumerateObject());
        Assert.All(paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject()), operation =>
        {
            Assert.False(string.IsNullOrEmpty(operation.Value.GetProperty("operationId").GetString()));
            Assert.False(string.IsNullOrEmpty(operation.Value.GetProperty("summary").GetString()));
            Assert.True(operation.Value.GetProperty("responses").GetProperty("500").GetProperty("content").TryGetProperty("application/problem+json", out _));
        });
    }

    /// <summary>The description knows a type by its name alone: of two with one name it describes the first.</summary>
    [Fact]
    public void No_two_requests_or_answers_have_one_name() =>
        Assert.All(
            Assembly.Load("LadderTeams").GetTypes()
                .Where(type => type.Name.EndsWith("Response", StringComparison.Ordinal) || type.Name.EndsWith("Request", StringComparison.Ordinal))
                .GroupBy(type => type.Name, type => type.FullName),
            name => Assert.Single(name));

    [Fact]
    public async Task Every_property_of_an_answer_is_required()
    {
        using var client = service.CreateClient();

        var schemas = (await client.JsonAsync("/api/openapi.json")).GetProperty("components").GetProperty("schemas");

        Assert.All(schemas.EnumerateObject().Where(schema => schema.Name != "Problem" && schema.Value.TryGetProperty("properties", out _) && !IsOfRequest(schema.Value)), schema =>
            Assert.Equal(
                schema.Value.GetProperty("properties").EnumerateObject().Select(property => property.Name),
                schema.Value.GetProperty("required").EnumerateArray().Select(name => name.GetString())));
    }

    [Fact]
    public async Task What_a_refusal_holds_is_described_as_what_an_answer_holds()
    {
        using var client = service.CreateClient();

        var schemas = (await client.JsonAsync("/api/openapi.json")).GetProperty("components").GetProperty("schemas");

        var difference = schemas.GetProperty("DifferenceResponse").GetProperty("properties");
        Assert.Equal("#/components/schemas/ItemKeyResponse", difference.GetProperty("subject").GetProperty("$ref").GetString());
        Assert.All(["base", "mine", "theirs"], name => AssertMayBeNull("ItemResponse", difference.GetProperty(name)));
        AssertMayBeNull("RatingResponse", schemas.GetProperty("ItemResponse").GetProperty("properties").GetProperty("rating"));
    }

    [Fact]
    public async Task Every_operation_says_who_may_use_it()
    {
        using var client = service.CreateClient();

        var description = await client.JsonAsync("/api/openapi.json");

        var scheme = description.GetProperty("components").GetProperty("securitySchemes").GetProperty("bearer");
        Assert.Equal(("http", "bearer"), (scheme.GetProperty("type").GetString(), scheme.GetProperty("scheme").GetString()));
        Assert.Contains("`token_expired`", description.GetProperty("components").GetProperty("responses").GetProperty("TokenRefused").GetProperty("description").GetString());
        Assert.All(description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject(), (path, operation) => (path.Name, operation.Value)), described =>
        {
            var isOpen = described.Name is "/api/health" or "/api/health/ready" or "/api/sign-in";
            Assert.Equal(!isOpen, described.Value.TryGetProperty("security", out _));
            Assert.Equal(!isOpen, described.Value.GetProperty("responses").TryGetProperty("401", out _));
        });
        var publish = description.GetProperty("paths").GetProperty("/api/ladders/{ladder}/versions").GetProperty("post").GetProperty("responses");
        Assert.Contains("`owner_required`", publish.GetProperty("403").GetProperty("description").GetString());
    }

    /// <summary>What takes no member that it does not know.</summary>
    private static bool IsOfRequest(JsonElement schema) => schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind is JsonValueKind.False;

    private static void AssertMayBeNull(string name, JsonElement property)
    {
        var either = property.GetProperty("oneOf");
        Assert.Equal(("null", $"#/components/schemas/{name}"), (either[0].GetProperty("type").GetString(), either[1].GetProperty("$ref").GetString()));
    }
}
