law-in-force = အတည်ဖြစ်နေဆဲ
law-ended = ရပ်စဲပြီး
law-unknown = အဲဒီရက်အတွက် မသိရပါ
law-not-yet = အတည်မဖြစ်သေး
