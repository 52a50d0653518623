using System.Text.RegularExpressions;
using LadderTeams.Infra.Tests.Compiling;
using LadderTeams.Service.Tests;

namespace LadderTeams.Infra.Tests;

/// <summary>What the identity of the service may do in Azure.</summary>
[Collection(CompiledInfra.Collection)]
public sealed partial class RoleTests(CompiledInfra infra)
{
    /// <summary>As https://learn.microsoft.com/azure/role-based-access-control/built-in-roles lists them.</summary>
    private static readonly Dictionary<string, string> BuiltIn = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    [Fact]
    public void It_has_four_roles_and_each_on_one_resource()
    {
        var given = infra.Standard.All("Microsoft.Authorization/roleAssignments").Select(assignment => (
            Role: BuiltIn[assignment.GetProperty("properties").GetProperty("roleDefinitionId").GetString()!.Split('/')[^1]],
            On: Scope().Match(assignment.GetProperty("id").GetString()!).Groups["type"].Value));

        Assert.Equal(
            [
                ("Monitoring Metrics Publisher", "Microsoft.Insights/components"),
                ("Storage Blob Data Owner", "Microsoft.Storage/storageAccounts"),
                ("Storage Queue Data Contributor", "Microsoft.Storage/storageAccounts"),
                ("Storage Table Data Contributor", "Microsoft.Storage/storageAccounts"),
            ],
            given.Order());
    }

    [Fact]
    public void A_role_is_called_what_it_is() => Assert.All(infra.Standard.All("Microsoft.Authorization/roleAssignments"), assignment =>
    {
        var properties = assignment.GetProperty("properties");
        Assert.Equal(BuiltIn[properties.GetProperty("roleDefinitionId").GetString()!.Split('/')[^1]], properties.GetProperty("description").GetString());
        Assert.Contains("userAssignedIdentities", properties.GetProperty("principalId").GetString());
    });

    [Fact]
    public void The_page_of_permissions_says_why_it_has_each()
    {
        var page = File.ReadAllText(Repository.File("docs/permissions.md"));

        Assert.All(BuiltIn.Values, role => Assert.Contains($"| {role} |", page));
    }

    /// <summary>One named resource, and neither a group of them nor a subscription.</summary>
    [GeneratedRegex(@"^\[extensionResourceId\('/subscriptions/[^/]+/resourceGroups/[^/]+/providers/(?<type>[\w.]+/\w+)/\w[\w-]*',")]
    private static partial Regex Scope();
}
