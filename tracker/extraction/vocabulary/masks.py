"""Phrases that contain a country's name and do not mean the country as a party."""

from __future__ import annotations

from collections.abc import Iterator

_PHRASES = """
gulf of mexico|new mexico|new jersey|new england|new york|new orleans|new hampshire
new south wales|south georgia|georgia tech|georgia state|state of georgia|atlanta, georgia
university of georgia|athens, georgia|rome, georgia|paris, texas|moscow, idaho
san jose, california|lebanon, pennsylvania|british columbia|columbia river|columbia
northern territory|papua province|jordan river|jordan valley|east china sea|south china sea
china sea|sea of japan|sea of oman|gulf of oman|gulf of aden|gulf of guinea|gulf of thailand
bay of bengal|indian ocean|indian subcontinent|persian gulf|american indian|american indians
native american|native americans|west indian|west indies|latin america|latin american
latin americans|central america|central american|central americans|south america|south american
south americans|north america|north american|north americans|the americas|inter-american
african american|african americans|latinoamerica|centroamerica|america latina|america central
amerique latine|amerique centrale|amerique du sud|america del sur|panama canal|canal de panama
paris club|club de paris|paris agreement|paris accord|paris accords|paris climate agreement
acuerdo de paris|accord de paris|vienna convention|geneva convention|geneva conventions
rome statute|refugee convention|berlin wall|kyoto protocol|montreal protocol|treaty of lisbon
lisbon treaty|treaty of rome|cartagena protocol|maastricht treaty|warsaw pact
treaty of versailles|abraham accords|camp david accords|oslo accords|dayton accords
dayton agreement|minsk agreements|minsk agreement|good friday agreement|schengen agreement
north atlantic treaty|washington post|washington times|washington state|washington consensus
new york times|china daily|korea herald|korea times|times of india|jakarta post|japan times
wall street journal|boston globe|bank of england|bank of japan|bank of china|bank of korea
bank of mexico|bank of canada|air france|air india|air canada|british airways|american airlines
brussels airlines|bali process|guinea pig|guinea pigs|guinea worm|brazil nut
irish republican army|victoria cross|monroe doctrine|vietnam war|korean war|gulf war
falklands war|cold war|french fries|turkish bath|german measles|spanish flu|swiss cheese
mexico city policy|soviet-era|soviet-built|soviet-style|post-soviet|ex-soviet|former soviet
radio free europe|voice of america|un charter|charter of the united nations
united nations charter|un convention|united nations convention
united nations high commissioner for refugees|un high commissioner for refugees
un security council|united nations security council|un general assembly
united nations general assembly|world bank|santiago de compostela|struck down|strikes down
good deal of|great deal of
"""


def masked_phrases() -> Iterator[str]:
    """Yield the phrases; a longer known name that contains one of them still wins."""
    for line in _PHRASES.strip().splitlines():
        yield from line.split("|")
