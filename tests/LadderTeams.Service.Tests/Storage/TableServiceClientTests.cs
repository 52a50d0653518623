using Azure;
using Azure.Core;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Storage.Pipeline;

namespace LadderTeams.Service.Tests.Storage;

public sealed class TableServiceClientTests
{
    private const string Secret = "c2VjcmV0LXNlY3JldC1zZWNyZXQ=";

    [Fact]
    public async Task A_managed_identity_signs_in_for_storage()
    {
        var credential = new Credential();
        using var store = new StoreAnswers(StoreAnswers.Answer(System.Net.HttpStatusCode.NoContent));
        var options = new TableClientOptions { Transport = new Azure.Core.Pipeline.HttpClientTransport(new HttpClient(store)) };
        var table = new TableServiceClient(new("https://account.table.core.windows.net"), credential, options).GetTableClient("table");

        await table.AddEntityAsync(new("p", "r"), CancellationToken.None);
        await table.AddEntityAsync(new("p", "r"), CancellationToken.None);

        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
        Assert.All(store.Requests, request => Assert.Equal(("Bearer", Secret), (request.Headers.Authorization?.Scheme, request.Headers.Authorization?.Parameter)));
        Assert.Equal("https://account.table.core.windows.net/table", store.Requests[0].RequestUri?.AbsoluteUri);
    }

    [Fact]
    public void A_token_is_not_sent_in_the_clear() =>
        Assert.Throws<ArgumentException>(() => new TableServiceClient(new("http://account.table.core.windows.net"), new Credential(), new()));

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1")]
    [InlineData($"UseDevelopmentStorage=true;", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1")]
    [InlineData($"AccountName=a;AccountKey={Secret}", "https://a.table.core.windows.net/", "a")]
    [InlineData($"DefaultEndpointsProtocol=https;AccountName=a;AccountKey={Secret};EndpointSuffix=core.example", "https://a.table.core.example/", "a")]
    [InlineData($"accountname=a ; accountkey={Secret}; tableendpoint=http://127.0.0.1:1/a;", "http://127.0.0.1:1/a", "a")]
    public void A_connection_string_names_account_and_address(string text, string endpoint, string account)
    {
        var connection = StorageConnectionString.Parse(text);

        Assert.Equal((endpoint, account), (connection.Endpoint.AbsoluteUri, connection.Credential.AccountName));
    }

    [Theory]
    [InlineData("", "The connection string has no AccountName.")]
    [InlineData("UseDevelopmentStorage=false", "The connection string has no AccountName.")]
    [InlineData($"AccountKey={Secret}", "The connection string has no AccountName.")]
    [InlineData("AccountName=a", "The connection string has no AccountKey.")]
    [InlineData($"AccountName=a;AccountKey=!{Secret}", "The connection string has an AccountKey that is not base64.")]
    [InlineData($"AccountName=a;AccountKey={Secret};TableEndpoint=nowhere", "The connection string has no address of a table service.")]
    [InlineData($"AccountName=a;AccountKey={Secret};TableEndpoint=file:///a", "The connection string has no address of a table service.")]
    [InlineData(Secret, "The connection string has no AccountName.")]
    [InlineData($"AccountName=a;secret-secret", "The connection string has a part that is no NAME=VALUE.")]
    public void A_connection_string_that_is_wrong_is_refused_without_being_repeated(string text, string message)
    {
        var failure = Assert.Throws<FormatException>(() => StorageConnectionString.Parse(text));

        Assert.Equal(message, failure.Message);
        Assert.DoesNotContain(Secret, failure.ToString());
    }

    [Fact]
    public async Task Nothing_that_fails_tells_the_key()
    {
        using var store = new StoreAnswers(StoreAnswers.Answer(System.Net.HttpStatusCode.Forbidden));
        var options = new TableClientOptions { Transport = new Azure.Core.Pipeline.HttpClientTransport(new HttpClient(store)) };
        var tables = new TableServiceClient($"AccountName=a;AccountKey={Secret};TableEndpoint=http://127.0.0.1:1/a", options);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => tables.GetTableClient("table").GetEntityAsync("p", "r", CancellationToken.None));

        Assert.All([refusal.ToString(), tables.ToString(), new TableSharedKeyCredential("a", Convert.FromBase64String(Secret)).ToString()], text =>
        {
            Assert.DoesNotContain(Secret, text);
            Assert.DoesNotContain("SharedKeyLite", text);
        });
        Assert.Equal("SharedKeyLite", store.Requests[0].Headers.Authorization?.Scheme);
    }

    private sealed class Credential : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new(Secret, DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
