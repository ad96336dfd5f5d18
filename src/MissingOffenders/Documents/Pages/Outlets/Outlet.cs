using NodaTime;

namespace MissingOffenders.Documents.Pages.Outlets;

/// <summary>A newspaper, broadcaster, agency, office or site that publishes.</summary>
/// <param name="Title">Its name as people write it.</param>
/// <param name="Hosts">Domains of its pages, lower case, without <c>www.</c>.</param>
/// <param name="Names">Further names.</param>
/// <param name="Country">ISO 3166 code in capitals.</param>
/// <param name="Zone">Time zone of its days.</param>
/// <param name="Kind"><c>newspaper</c>, <c>broadcaster</c>, <c>agency</c>, <c>official</c> ...</param>
/// <param name="Rank">How near it stands to the origin of facts: 1 official, 2 agency, 3 national press, 4 regional press, 5 local press and magazines, 6 the rest.</param>
sealed record Outlet(string Title, IReadOnlyList<string> Hosts, IReadOnlyList<string> Names, string Country, DateTimeZone Zone, string Kind, int Rank);
