using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.People;
using YamlDotNet.RepresentationModel;

namespace LadderTeams.Local.Tests.Tenant.Connector;

/// <summary>The Agents Playground speaks for people of this tenant, by the file that it is started with.</summary>
public sealed class PlaygroundCompanyTests
{
    private static readonly YamlMappingNode File = Read(Repository.File("build/agents-playground/company.yml"));

    [Fact]
    public void The_tenant_and_the_bot_are_ours() =>
        Assert.Equal(($"{TenantOptions.DemoTenant}", $"{TenantOptions.DemoBot}"), (Text(File, "tenantId"), Text(File["bot"], "id")));

    [Fact]
    public void The_people_are_ours()
    {
        var company = new PeopleDirectory(DemoCompany.Read().People);

        Assert.All(((YamlSequenceNode)File["users"]).Prepend(File["currentUser"]), user =>
        {
            var person = company.Find(Text(user, "aadObjectId"));
            Assert.Equal((person?.DisplayName, person?.Mail, person?.Mail), (Text(user, "name"), Text(user, "email"), Text(user, "userPrincipleName")));
        });
    }

    private static string Text(YamlNode node, string name) => ((YamlScalarNode)node[name]).Value!;

    private static YamlMappingNode Read(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(System.IO.File.ReadAllText(path)));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}
