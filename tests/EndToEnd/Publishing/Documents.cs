using System.Text;
using Microsoft.Playwright;

namespace LadderTeams.EndToEnd.Publishing;

/// <summary>A folder of documents on the owner's disk.</summary>
internal sealed class Documents : IDisposable
{
    public const string Residual = "export const owner = 'tools';";
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("ladder-");

    public Documents()
    {
        Folder = parent.CreateSubdirectory("workshop").FullName;
        Write("ladder.md", Ladder("He reviews the drawings of the others within a day."));
        Write("notes.md", $"# L2 Senior Engineer\n\n## Tools\n\n- Keeps the shared lathe in order.\n\n```js\n{Residual}\n```\n");
    }

    public string Folder { get; }

    public static string Ladder(string reviews) => $"""
        # L1 Engineer

        ## Delivery

        - Finishes a part of a machine in a few days, with help.
        - {reviews}

        # L2 Senior Engineer

        ## Delivery

        - Plans the build of a machine over several weeks.

        """;

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    public static FilePayload Payload(string name, string text) => new() { Name = name, MimeType = "text/markdown", Buffer = Encoding.UTF8.GetBytes(text) };

    public void Dispose() => parent.Delete(recursive: true);
}
