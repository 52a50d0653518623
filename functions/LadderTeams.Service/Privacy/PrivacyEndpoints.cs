using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Telemetry.Journeys;

namespace LadderTeams.Service.Privacy;

/// <summary>What is kept on a person, who looked at it, and the end of it.</summary>
internal static class PrivacyEndpoints
{
    private const string OfExport =
        "What she wrote about others is in ownNotes and, by the id of whom it is about, in aboutOthers: her sides of rounds as a manager, drafts among them, " +
        "how she signed rounds off, the actions and talking points that are in her words. Nothing that the other wrote is there.";

    private const string OfErasure =
        "On other people's pages her name goes, and what she wrote for herself: notes, and her sides of rounds that are not revealed. What both have seen, a revealed " +
        "assessment, how a round was signed off, a talking point, an action, is the other's record too: it stays, under her id in the directory and without her name. So do the versions of ladders that she published. " +
        "What fails half way goes on when it is asked for once more.";

    public static void MapPrivacy(this IEndpointRouteBuilder routes)
    {
        var person = routes.MapPerson("Privacy", "/api/privacy");
        person.MapGet("/export", ExportPersonalData.GetAsync).WithName("exportPersonalData").Is(Journey.PersonExported)
            .WithSummary("All that is kept on the person who asks, and all that she wrote about others, as a file that people can read.")
            .WithDescription(OfExport)
            .Does(Act.Read, Resource.PersonalData).Produces(StatusCodes.Status200OK, contentType: "application/json").Refuses();
        person.MapGet("/audit", GetAudit.GetAsync).WithName("getAudit")
            .WithSummary("Who read and changed what of the person who asks.")
            .Does(Act.Read, Resource.Audit).Refuses();
        person.MapDelete("", ErasePerson.DeleteAsync).WithName("erasePerson").Is(Journey.PersonErased)
            .WithSummary("Removes all that is kept on a person, for ever: for herself, or for an admin.")
            .WithDescription(OfErasure)
            .Does(Act.Erase, Resource.PersonalData).Refuses();
    }
}
