namespace MissingOffenders.Reading.Mentions;

/// <summary>The types of mentions that the code knows by name. All others are known to rules alone.</summary>
static class MentionTypes
{
    /// <summary>The name of a police force.</summary>
    public const string Force = "FORCE";

    /// <summary>The name of a county, a region, a nation or another area.</summary>
    public const string Area = "AREA";

    /// <summary>"The force": the one that the text speaks of.</summary>
    public const string TheForce = "THE-FORCE";

    /// <summary>"The county": the area that the text speaks of.</summary>
    public const string TheArea = "THE-AREA";

    /// <summary>"Nationally", "across the country".</summary>
    public const string National = "NATIONAL";

    /// <summary>A number of people or forces: the one kind of number that can become a figure.</summary>
    public const string Count = "COUNT";

    /// <summary>A word that names a force only beside other forces of its nation: "Fife, Central and Tayside".</summary>
    public const string ShortName = "SHORT-NAME";

    /// <summary>A number of those of whom something is not true: "all but five".</summary>
    public const string Exception = "EXCEPTION";

    /// <summary>A time that a count can be true of.</summary>
    public const string Date = "DATE";

    /// <summary>Words that narrow a count: abroad, since, at high risk.</summary>
    public const string Breakdown = "BREAKDOWN";

    /// <summary>Words that name a measure without stating a count.</summary>
    public const string Topic = "TOPIC";

    /// <summary>Words for the people of our subject.</summary>
    public const string SexOffender = "SEX-OFFENDER";

    /// <summary>The name of a newspaper, a broadcaster or an agency.</summary>
    public const string Outlet = "OUTLET";
}
