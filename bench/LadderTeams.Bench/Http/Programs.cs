namespace LadderTeams.Bench.Http;

/// <summary>The published programs that are measured; build/bench makes them.</summary>
internal sealed record Programs(string Service, string Bare)
{
    public static Programs Published()
    {
        var programs = new Programs(Path.GetFullPath("artifacts/publish/LadderTeams"), Path.GetFullPath("artifacts/bench/LadderTeams.Bare"));
        foreach (var program in new[] { programs.Service, programs.Bare })
        {
            if (!File.Exists(program)) { throw new FileNotFoundException("Not published yet: make bench does it.", program); }
        }

        return programs;
    }
}
