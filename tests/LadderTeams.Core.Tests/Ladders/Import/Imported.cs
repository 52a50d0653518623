using System.Text;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Ladders.Import;

/// <summary>Ladders imported from text, as a test writes it down.</summary>
internal static class Imported
{
    public const string LadderId = "test";

    public static Ladder From(string text, string file = "ladder.md") => FromFiles((file, text));

    public static Ladder FromFiles(params (string Name, string Text)[] files) =>
        LadderImporter.Import(LadderId, [.. files.Select(file => Document(file.Name, file.Text))]);

    public static Ladder FromBytes(byte[] content, string file = "ladder.md") => LadderImporter.Import(LadderId, [new(file, content)]);

    public static SourceDocument Document(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A document of the sample ladder, which is written in the forms that the importer is held to.</summary>
    public static string Sample(string file) => File.ReadAllText(Path.Combine(Root(), "samples", "ladders", "engineering", file));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LadderTeams.sln"))) { folder = folder.Parent!; }

        return folder.FullName;
    }
}
