using System.Text.Json;
using System.Text.RegularExpressions;
using LadderTeams.Infra.Tests.Compiling;
using LadderTeams.Service.Tests;

namespace LadderTeams.Infra.Tests;

/// <summary>Where people's history is kept.</summary>
[Collection(CompiledInfra.Collection)]
public sealed partial class StorageTests(CompiledInfra infra)
{
    [Fact]
    public void The_account_lets_nobody_in_by_a_key_or_without_one()
    {
        var account = infra.Standard.Properties("Microsoft.Storage/storageAccounts");

        Assert.False(account.GetProperty("allowSharedKeyAccess").GetBoolean());
        Assert.False(account.GetProperty("allowBlobPublicAccess").GetBoolean());
        Assert.False(account.GetProperty("allowCrossTenantReplication").GetBoolean());
        Assert.True(account.GetProperty("supportsHttpsTrafficOnly").GetBoolean());
        Assert.Equal("TLS1_2", account.GetProperty("minimumTlsVersion").GetString());
    }

    [Fact]
    public void Nobody_deletes_the_account_by_mistake() =>
        Assert.Equal("CanNotDelete", infra.Standard.Properties("Microsoft.Authorization/locks").GetProperty("level").GetString());

    [Fact]
    public void There_are_the_tables_that_the_service_uses()
    {
        var used = Sources().SelectMany(file => UsedTable().Matches(file.Text).Select(use => Constant(use.Groups["type"] is { Success: true } type ? Sources().Single(other => other.Type == type.Value).Text : file.Text, use.Groups["name"].Value)));

        Assert.Equal(used.Distinct().Order(StringComparer.Ordinal), infra.Standard.Names("Microsoft.Storage/storageAccounts/tableServices/tables"));
    }

    [Fact]
    public void There_are_the_queues_that_functions_are_bound_to()
    {
        var bound = Directory.GetFiles(Repository.File("functions/LadderTeams.Service/triggers"), "function.json", SearchOption.AllDirectories).SelectMany(file => QueueName().Matches(File.ReadAllText(file)).Select(queue => queue.Groups["name"].Value));

        Assert.Equal(bound.Distinct().Order(StringComparer.Ordinal), infra.Standard.Names("Microsoft.Storage/storageAccounts/queueServices/queues"));
    }

    [Fact]
    public void The_program_is_put_where_the_function_app_looks_for_it()
    {
        var deployment = infra.Standard.Properties("Microsoft.Web/sites").GetProperty("functionAppConfig").GetProperty("deployment").GetProperty("storage");

        Assert.Contains("'packages'", deployment.GetProperty("value").GetString());
        Assert.Equal(["packages"], infra.Standard.Names("Microsoft.Storage/storageAccounts/blobServices/containers"));
        Assert.Equal("UserAssignedIdentity", deployment.GetProperty("authentication").GetProperty("type").GetString());
    }

    [Fact]
    public void An_isolated_account_is_reached_from_its_network_alone()
    {
        var account = infra.Full.Properties("Microsoft.Storage/storageAccounts");
        var connected = infra.Full.All("Microsoft.Network/privateEndpoints")
            .Select(endpoint => endpoint.GetProperty("properties").GetProperty("privateLinkServiceConnections")[0].GetProperty("properties").GetProperty("groupIds")[0].GetString());

        Assert.Equal("Disabled", account.GetProperty("publicNetworkAccess").GetString());
        Assert.Equal("Deny", account.GetProperty("networkAcls").GetProperty("defaultAction").GetString());
        Assert.Equal(["blob", "queue", "table"], connected.Order());
        Assert.Equal(3, infra.Full.All("Microsoft.Network/privateDnsZones/virtualNetworkLinks").Count);
        Assert.EndsWith("/subnets/app", infra.Full.Properties("Microsoft.Web/sites").GetProperty("virtualNetworkSubnetId").GetString());
    }

    [Fact]
    public void There_is_no_network_unless_it_is_asked_for()
    {
        Assert.DoesNotContain(infra.Standard.Resources, resource => resource.GetProperty("type").GetString()!.StartsWith("Microsoft.Network/", StringComparison.Ordinal));
        Assert.Equal("Enabled", infra.Standard.Properties("Microsoft.Storage/storageAccounts").GetProperty("publicNetworkAccess").GetString());
        Assert.False(infra.Standard.Properties("Microsoft.Web/sites").TryGetProperty("virtualNetworkSubnetId", out var subnet) && subnet.ValueKind != JsonValueKind.Null);
    }

    private static IEnumerable<(string Type, string Text)> Sources() =>
        Directory.GetDirectories(Repository.File("functions/LadderTeams.Service")).Where(folder => char.IsUpper(Path.GetFileName(folder)[0])).SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    private static string Constant(string source, string name) => Regex.Match(source, $"const string {name} = \"(?<value>\\w+)\"").Groups["value"].Value;

    [GeneratedRegex(@"\.(GetTableClient|GetOrCreateTableAsync)\(((?<type>[A-Z]\w+)\.)?(?<name>[A-Z]\w+)\b")]
    private static partial Regex UsedTable();

    [GeneratedRegex("\"queueName\": \"(?<name>[^\"]+)\"")]
    private static partial Regex QueueName();
}
