using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;

namespace LadderTeams.Service.Privacy;

/// <summary>What is kept on a person, who looked at it, and the end of it.</summary>
internal static class PrivacyEndpoints
{
    public static void MapPrivacy(this IEndpointRouteBuilder routes)
    {
        var person = routes.MapPerson("Privacy", "/api/privacy");
        person.MapGet("/export", ExportPersonalData.GetAsync).WithName("exportPersonalData")
            .WithSummary("All that is kept on the person who asks, as a file that people can read.")
            .Does(Act.Read, Resource.PersonalData).Produces(StatusCodes.Status200OK, contentType: "application/json").Refuses();
        person.MapGet("/audit", GetAudit.GetAsync).WithName("getAudit")
            .WithSummary("Who read and changed what of the person who asks.")
            .Does(Act.Read, Resource.Audit).Refuses();
        person.MapDelete("", ErasePerson.DeleteAsync).WithName("erasePerson")
            .WithSummary("Removes all that is kept on a person, for ever: for herself, or for an admin.")
            .Does(Act.Erase, Resource.PersonalData).Refuses();
    }
}
